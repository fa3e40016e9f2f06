package org.cordbank.coldchain;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.coldchain.ReadingRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.Temperature;
import org.cordbank.quality.DeviationRegister;
import org.cordbank.quality.OpenDeviation;
import org.cordbank.quality.Qualifications;

/** The vessel room: what each vessel reads, which alarms stand and who answered them. */
@Stateless
@RolesAllowed({Roles.STORAGE_CUSTODIAN, Roles.QA, Roles.MEDICAL_DIRECTOR, Roles.REGULATOR})
public class VesselRoom {
    private static final BigDecimal FULL = new BigDecimal(100);
    private static final int SHORTEST_NOTE = 4;

    @Inject
    private Cold cold;

    @Inject
    private Vessels vessels;

    @Inject
    private ColdLimits limits;

    @Inject
    private Qualifications qualifications;

    @Inject
    private DeviationRegister deviations;

    @Inject
    private AuditTrail trail;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Every vessel at a glance, by number. */
    public List<VesselTile> tiles() {
        Map<Long, Cold.Fill> fill = cold.fill();
        List<Alarm> open = cold.openAlarms();
        return cold.vessels().stream()
                .map(vessel -> {
                    Cold.Fill filled = fill.getOrDefault(vessel.id(), new Cold.Fill(0, 0));
                    AlarmRow gravest = open.stream()
                            .filter(alarm -> alarm.vesselId() == vessel.id())
                            .max(Comparator.comparing(Alarm::kind))
                            .map(alarm -> alarm.row(vessel.vesselNo()))
                            .orElse(null);
                    return new VesselTile(vessels.row(vessel), filled.positions(), filled.taken(), gravest);
                })
                .toList();
    }

    /** Alarms that have not recovered, oldest first. */
    public List<AlarmRow> alarms() {
        return cold.openAlarms().stream()
                .map(alarm -> alarm.row(vessels.require(alarm.vesselId()).vesselNo()))
                .toList();
    }

    /** The newest readings of a vessel, newest first. */
    public List<VesselReading> readings(String vesselNo, int most) {
        return cold.vesselReadings(vessels.require(vesselNo).id(), most);
    }

    /**
     * Keeps a reading by hand. A value beyond a limit is kept all the same and raises an alarm, a grave one with a
     * deviation; refused when the two typings differ or the value cannot be.
     */
    @RolesAllowed(Roles.STORAGE_CUSTODIAN)
    public List<AlarmRow> read(String formKey, ReadVessel read) {
        List<AlarmRow> raised = new ArrayList<>();
        forms.once(formKey, "coldchain.read-vessel", () -> {
            raised.addAll(readOnce(read));
            return read.vesselNo();
        });
        return raised;
    }

    private List<AlarmRow> readOnce(ReadVessel read) {
        qualifications.require(actor.get(), "STORAGE");
        Vessel vessel = cold.locked(vessels.find(read.vesselNo()));
        if (vessels.row(vessel).state() == VesselState.OUT_OF_SERVICE) {
            throw new ReadingRefused(Reason.OUT_OF_SERVICE, vessel.vesselNo());
        }
        Temperature temperature = temperature(read);
        BigDecimal level = level(read);
        Instant now = clock.instant();
        vessel.reads(temperature, level, now);
        cold.keep(
                vessel.id(),
                new VesselReading(now, temperature, level, actor.get().name()),
                now);
        List<AlarmRow> raised = weigh(vessel, temperature, level, now);
        trail.record(AuditAct.on("vessel", vessel.id(), "read")
                .with("temperature", temperature)
                .with("level_percent", level)
                .with("alarms", raised.size()));
        return raised;
    }

    /** Says that a person has seen the alarm and what was done. */
    @RolesAllowed(Roles.STORAGE_CUSTODIAN)
    public void acknowledge(long alarmId, String note) {
        Alarm alarm = cold.alarm(alarmId).orElseThrow(() -> new AlarmRefused(AlarmRefused.Reason.UNKNOWN, alarmId));
        String done = note == null ? "" : note.strip();
        if (done.codePointCount(0, done.length()) < SHORTEST_NOTE) {
            throw new AlarmRefused(AlarmRefused.Reason.NOTE_MISSING, SHORTEST_NOTE);
        }
        alarm.acknowledge(actor.get().name(), done, clock.instant());
        trail.record(AuditAct.on("vessel", alarm.vesselId(), "acknowledge-alarm")
                .with("alarm", alarm.kind())
                .because(done));
    }

    private List<AlarmRow> weigh(Vessel vessel, Temperature temperature, BigDecimal level, Instant now) {
        List<Breach> breaches = Breach.of(temperature, level, limits.vessel());
        List<Alarm> open = cold.openAlarms(vessel.id());
        open.stream()
                .filter(alarm -> breaches.stream().noneMatch(breach -> breach.kind() == alarm.kind()))
                .forEach(alarm -> alarm.recover(now));
        return breaches.stream()
                .filter(breach -> open.stream().noneMatch(alarm -> alarm.kind() == breach.kind()))
                .map(breach -> raise(vessel, breach, now))
                .toList();
    }

    private AlarmRow raise(Vessel vessel, Breach breach, Instant now) {
        Long deviation = breach.kind().isDeviation() ? deviation(vessel, breach) : null;
        Alarm alarm = new Alarm(vessel.id(), breach, now, deviation);
        cold.add(alarm);
        return alarm.row(vessel.vesselNo());
    }

    private long deviation(Vessel vessel, Breach breach) {
        String facts = "%s %s: %s / %s".formatted(vessel.vesselNo(), breach.kind(), breach.measured(), breach.limit());
        return deviations.open(new OpenDeviation("STORAGE", "vessel", vessel.id(), facts, facts));
    }

    private static Temperature temperature(ReadVessel read) {
        Temperature first = Temperature.of(read.temperature());
        if (!first.equals(Temperature.of(read.temperatureAgain()))) {
            throw new ReadingRefused(Reason.TYPED_DIFFERENTLY, read.temperature(), read.temperatureAgain());
        }
        return first;
    }

    private static BigDecimal level(ReadVessel read) {
        BigDecimal first = percent(read.level());
        if (first.compareTo(percent(read.levelAgain())) != 0) {
            throw new ReadingRefused(Reason.TYPED_DIFFERENTLY, read.level(), read.levelAgain());
        }
        return first;
    }

    private static BigDecimal percent(String typed) {
        try {
            BigDecimal level = new BigDecimal(typed.strip().replace("%", "").strip());
            if (level.signum() >= 0 && level.compareTo(FULL) <= 0) {
                return level;
            }
        } catch (NumberFormatException | NullPointerException noNumber) {
            throw new ReadingRefused(Reason.LEVEL_IMPOSSIBLE, typed);
        }
        throw new ReadingRefused(Reason.LEVEL_IMPOSSIBLE, typed);
    }
}
