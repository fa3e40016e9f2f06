package org.cordbank.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.identity.Actor;

/** Repository of deviations, lots, equipment and qualifications. */
@ApplicationScoped
class QualityFiles {
    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    /** Number of the next deviation of a year: {@code DEV-2026-0042}. */
    String nextNumber(int year) {
        Object serial = em.createNativeQuery("SELECT NEXTVAL(quality_deviation_numbers_seq)")
                .getSingleResult();
        return "DEV-%04d-%04d".formatted(year, ((Number) serial).longValue());
    }

    boolean critical(String category) {
        List<?> severity = em.createNativeQuery("SELECT severity FROM quality_categories WHERE code = ?1")
                .setParameter(1, category)
                .getResultList();
        return severity.contains("CRITICAL");
    }

    int rule(String name) {
        Object value = em.createNativeQuery("SELECT value FROM quality_rules WHERE name = ?1")
                .setParameter(1, name)
                .getSingleResult();
        return ((Number) value).intValue();
    }

    Optional<Deviation> deviation(long id) {
        return Optional.ofNullable(em.find(Deviation.class, id));
    }

    Optional<Deviation> lockedDeviation(long id) {
        return Optional.ofNullable(em.find(Deviation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Deviation> deviationsOf(String subjectType, long subjectId) {
        return em.createQuery(
                        "select d from Deviation d where d.subjectType = :type and d.subjectId = :subject order by d.id",
                        Deviation.class)
                .setParameter("type", subjectType)
                .setParameter("subject", subjectId)
                .getResultList();
    }

    /** Newest first before {@code beforeId}; open ones only, or all. */
    List<Deviation> deviationsBefore(long beforeId, boolean openOnly, int most) {
        String which = openOnly ? " and d.state <> :closed" : "";
        TypedQuery<Deviation> query = em.createQuery(
                        "select d from Deviation d where d.id < :before" + which + " order by d.id desc",
                        Deviation.class)
                .setParameter("before", beforeId)
                .setMaxResults(most);
        return (openOnly ? query.setParameter("closed", DeviationState.CLOSED) : query).getResultList();
    }

    void keepDisposition(
            long deviationId, Disposition verdict, String reason, Actor who, boolean director, Instant at) {
        em.createNativeQuery("INSERT INTO quality_dispositions (deviation_id, seq, disposition, reason, given_at,"
                        + " given_by, given_by_name, director) SELECT ?1, COALESCE(MAX(seq), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7"
                        + " FROM quality_dispositions WHERE deviation_id = ?1")
                .setParameter(1, deviationId)
                .setParameter(2, verdict.name())
                .setParameter(3, reason)
                .setParameter(4, java.time.LocalDateTime.ofInstant(at, java.time.ZoneOffset.UTC))
                .setParameter(5, who.id())
                .setParameter(6, who.name())
                .setParameter(7, director)
                .executeUpdate();
    }

    List<DispositionRow> dispositions(long deviationId) {
        List<?> rows = em.createNativeQuery("SELECT seq, disposition, reason, given_at, given_by_name, director + 0"
                        + " FROM quality_dispositions WHERE deviation_id = ?1 ORDER BY seq")
                .setParameter(1, deviationId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(QualityFiles::disposition)
                .toList();
    }

    private static DispositionRow disposition(Object[] c) {
        Instant at = ((java.sql.Timestamp) c[3]).toLocalDateTime().toInstant(java.time.ZoneOffset.UTC);
        return new DispositionRow(
                ((Number) c[0]).intValue(),
                Disposition.valueOf((String) c[1]),
                (String) c[2],
                at,
                (String) c[4],
                ((Number) c[5]).intValue() != 0);
    }

    Optional<Lot> lot(String lotNo) {
        return one(em.createQuery("select l from QualityLot l where l.lotNo = :no", Lot.class)
                .setParameter("no", lotNo));
    }

    Optional<Lot> lot(long id) {
        return Optional.ofNullable(em.find(Lot.class, id));
    }

    List<Lot> lots() {
        return em.createQuery("select l from QualityLot l order by l.expiresOn, l.lotNo", Lot.class)
                .getResultList();
    }

    Optional<EquipmentPiece> equipment(String equipmentNo) {
        return one(em.createQuery("select e from EquipmentPiece e where e.equipmentNo = :no", EquipmentPiece.class)
                .setParameter("no", equipmentNo));
    }

    Optional<EquipmentPiece> equipment(long id) {
        return Optional.ofNullable(em.find(EquipmentPiece.class, id));
    }

    List<EquipmentPiece> equipment() {
        return em.createQuery("select e from EquipmentPiece e order by e.equipmentNo", EquipmentPiece.class)
                .getResultList();
    }

    List<Qualification> qualifications(long staffId, String skill) {
        return em.createQuery(
                        "select q from Qualification q where q.staffId = :staff and q.skill = :skill order by q.validTo",
                        Qualification.class)
                .setParameter("staff", staffId)
                .setParameter("skill", skill)
                .getResultList();
    }

    /** Of each person and skill all rows, the soonest to end first. */
    List<Qualification> qualificationsEndingAfter(LocalDate day, int most) {
        return em.createQuery(
                        "select q from Qualification q where q.validTo >= :day order by q.validTo, q.id",
                        Qualification.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    private static <T> Optional<T> one(TypedQuery<T> query) {
        return query.setMaxResults(1).getResultList().stream().findFirst();
    }
}
