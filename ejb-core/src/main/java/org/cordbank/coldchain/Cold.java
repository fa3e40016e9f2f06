package org.cordbank.coldchain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordbank.kernel.Sql;
import org.cordbank.kernel.Temperature;
import org.cordbank.limits.Kept;

/** Repository of vessels, alarms, readings and logger files. */
@ApplicationScoped
class Cold {
    /** How full a vessel is; storage's view tells it. */
    record Fill(long positions, long taken) {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    private final Kept<Long, String> siteCodes = new Kept<>();

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    List<Vessel> vessels(String zone) {
        return em.createQuery("select v from Vessel v where v.zone = :zone order by v.vesselNo", Vessel.class)
                .setParameter("zone", zone)
                .getResultList();
    }

    List<Vessel> vessels() {
        return em.createQuery("select v from Vessel v order by v.vesselNo", Vessel.class)
                .getResultList();
    }

    Optional<Vessel> vessel(long id) {
        return Optional.ofNullable(em.find(Vessel.class, id));
    }

    Optional<Vessel> vessel(String vesselNo) {
        return em.createQuery("select v from Vessel v where v.vesselNo = :no", Vessel.class)
                .setParameter("no", vesselNo)
                .getResultStream()
                .findFirst();
    }

    /** Locked, so that two readings of one vessel raise one alarm. */
    Vessel locked(Vessel vessel) {
        em.lock(vessel, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(vessel);
        return vessel;
    }

    List<Alarm> openAlarms() {
        return em.createQuery("select a from Alarm a where a.recoveredAt is null order by a.id", Alarm.class)
                .getResultList();
    }

    List<Alarm> openAlarms(long vesselId) {
        return em.createQuery("select a from Alarm a where a.recoveredAt is null and a.vesselId = :vessel", Alarm.class)
                .setParameter("vessel", vesselId)
                .getResultList();
    }

    Optional<Alarm> alarm(long id) {
        return Optional.ofNullable(em.find(Alarm.class, id));
    }

    Optional<TransportFile> file(long id) {
        return Optional.ofNullable(em.find(TransportFile.class, id));
    }

    String siteCode(long siteId) {
        return siteCodes.of(
                siteId, id -> sql.one("SELECT code FROM bank_sites WHERE id = ?", row -> row.getString(1), id)
                        .orElseThrow());
    }

    /** Fill by vessel id; a vessel without positions is missing. */
    Map<Long, Fill> fill() {
        Map<Long, Fill> found = new HashMap<>();
        sql.rows(
                "SELECT vessel_id, positions, taken FROM storage_fill",
                row -> found.put(row.getLong(1), new Fill(row.getLong(2), row.getLong(3))));
        return found;
    }

    void keep(long vesselId, VesselReading reading, Instant now) {
        sql.update(
                "INSERT INTO coldchain_readings (source_kind, source_id, at, temperature_c, level_percent, by_name,"
                        + " recorded_at) VALUES ('VESSEL', ?, ?, ?, ?, ?, ?)",
                vesselId,
                reading.at(),
                reading.temperature().celsius(),
                reading.levelPercent(),
                reading.byName(),
                now);
    }

    void keep(long fileId, List<LoggerReading> readings, String by, Instant now) {
        for (LoggerReading reading : readings) {
            sql.update(
                    "INSERT INTO coldchain_readings (source_kind, source_id, at, temperature_c, by_name, recorded_at)"
                            + " VALUES ('LOGGER', ?, ?, ?, ?, ?)",
                    fileId,
                    reading.at(),
                    reading.temperature().celsius(),
                    by,
                    now);
        }
    }

    List<LoggerReading> loggerReadings(long fileId) {
        return sql.rows(
                "SELECT at, temperature_c FROM coldchain_readings WHERE source_kind = 'LOGGER' AND source_id = ?"
                        + " ORDER BY at",
                row -> new LoggerReading(Sql.instant(row, "at"), new Temperature(row.getBigDecimal(2))),
                fileId);
    }

    List<VesselReading> vesselReadings(long vesselId, int most) {
        return sql.rows(
                "SELECT at, temperature_c, level_percent, by_name FROM coldchain_readings"
                        + " WHERE source_kind = 'VESSEL' AND source_id = ? ORDER BY at DESC LIMIT ?",
                row -> new VesselReading(
                        Sql.instant(row, "at"),
                        new Temperature(row.getBigDecimal(2)),
                        percent(row.getBigDecimal(3)),
                        row.getString(4)),
                vesselId,
                most);
    }

    private static BigDecimal percent(BigDecimal level) {
        return level == null ? null : level.stripTrailingZeros();
    }
}
