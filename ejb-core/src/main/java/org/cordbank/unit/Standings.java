package org.cordbank.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordbank.kernel.Din;

/** Reads the views the portal may read; touches no table of the room. */
@ApplicationScoped
class Standings {
    @PersistenceContext
    private EntityManager em;

    Optional<Standing> standing(long unitId) {
        List<?> found = em.createNativeQuery("SELECT standing FROM unit_public_standings WHERE unit_id = ?1")
                .setParameter(1, unitId)
                .getResultList();
        return found.stream().map(name -> Standing.valueOf((String) name)).findFirst();
    }

    List<FamilyUnitRow> ofFamily(long familyAccountId) {
        Query query = em.createNativeQuery("SELECT unit_id, public_id, din, contract_number, product, due_date, status,"
                        + " status_since, on_hold + 0, settled_at FROM unit_family_progress"
                        + " WHERE family_account_id = ?1 AND seq = 1 ORDER BY unit_id DESC")
                .setParameter(1, familyAccountId);
        return rows(query).map(Standings::unit).toList();
    }

    List<ProgressRow> progress(long familyAccountId, String publicId) {
        Query query = em.createNativeQuery("SELECT to_status, occurred_at FROM unit_family_progress"
                        + " WHERE family_account_id = ?1 AND public_id = ?2 ORDER BY seq DESC")
                .setParameter(1, familyAccountId)
                .setParameter(2, publicId);
        return rows(query).map(Standings::event).toList();
    }

    List<FamilyTestRow> tests(long familyAccountId, String publicId) {
        Query query = em.createNativeQuery("SELECT seq, zh, en, plain_zh, plain_en, state, done_at FROM"
                        + " unit_family_results WHERE family_account_id = ?1 AND public_id = ?2 ORDER BY seq")
                .setParameter(1, familyAccountId)
                .setParameter(2, publicId);
        return rows(query)
                .map(c -> new FamilyTestRow(
                        ((Number) c[0]).intValue(),
                        (String) c[1],
                        (String) c[2],
                        (String) c[3],
                        (String) c[4],
                        FamilyTestState.valueOf((String) c[5]),
                        c[6] == null ? null : instant(c[6])))
                .toList();
    }

    private static FamilyUnitRow unit(Object[] c) {
        return new FamilyUnitRow(
                ((Number) c[0]).longValue(),
                (String) c[1],
                c[2] == null ? null : new Din((String) c[2]),
                (String) c[3],
                ProductType.valueOf((String) c[4]),
                c[5] == null ? null : day(c[5]),
                UnitStatus.valueOf((String) c[6]),
                instant(c[7]),
                ((Number) c[8]).intValue() != 0,
                c[9] != null);
    }

    private static ProgressRow event(Object[] c) {
        UnitStatus reached = UnitStatus.valueOf((String) c[0]);
        return new ProgressRow(Stage.of(reached), reached, instant(c[1]), reached.familyKey());
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast);
    }

    private static Instant instant(Object column) {
        LocalDateTime utc = column instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return utc.toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
