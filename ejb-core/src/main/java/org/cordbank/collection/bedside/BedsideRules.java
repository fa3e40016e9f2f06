package org.cordbank.collection.bedside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.collection.CollectionLimits;
import org.cordbank.collection.bedside.RecordingRefused.Reason;
import org.cordbank.collection.collectors.CertificateRow;
import org.cordbank.collection.collectors.CertificateState;
import org.cordbank.collection.collectors.Collectors;
import org.cordbank.collection.kits.KitRow;
import org.cordbank.collection.kits.Kits;
import org.cordbank.family.Families;
import org.cordbank.family.MotherRow;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.PersonName;
import org.cordbank.partners.Hospitals;
import org.cordbank.quality.DeviationRegister;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** What is asked of a bedside record before it is written: whose hospital, which mother, which times can be. */
@ApplicationScoped
class BedsideRules {
    @Inject
    private UnitRegister units;

    @Inject
    private BedsideRecords records;

    @Inject
    private Collectors collectors;

    @Inject
    private Hospitals hospitals;

    @Inject
    private Kits kits;

    @Inject
    private Families families;

    @Inject
    private DeviationRegister deviations;

    @Inject
    private CollectionLimits limits;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The caller as collector of a hospital that works with the bank today. */
    BedsideRecord.Collector collector() {
        Actor by = actor.get();
        long hospital =
                collectors.hospitalOf(by.id()).orElseThrow(() -> new RecordingRefused(Reason.NO_HOSPITAL, by.name()));
        if (!hospitals.hospital(hospital).mayCollectOn(LocalDate.now(clock))) {
            throw new RecordingRefused(
                    Reason.HOSPITAL_NOT_ACTIVE, hospitals.hospital(hospital).nameZh());
        }
        return new BedsideRecord.Collector(by.id(), by.name(), hospital);
    }

    /** The unit, if the birth is expected at the collector's hospital. */
    UnitRow own(UnitRow unit) {
        if (unit.hospitalId() == null || unit.hospitalId() != collector().hospitalId()) {
            throw new RecordingRefused(Reason.NOT_YOUR_HOSPITAL, unit.label());
        }
        return unit;
    }

    /** The unit still waits for its collection. */
    void open(long unitId) {
        UnitRow unit = units.unit(unitId);
        records.of(unitId)
                .filter(known -> known.state() == RecordState.AWAITING_QA)
                .ifPresent(known -> {
                    throw new RecordingRefused(
                            Reason.AWAITING_QA, unit.label(), number(known.row().deviationId(), unitId));
                });
        if (unit.status() != UnitStatus.KIT_ISSUED) {
            throw new RecordingRefused(Reason.WRONG_STATE, unit.label(), unit.status(), unit.statusSince());
        }
    }

    void plausible(UnitRow unit, RecordCollection typed) {
        open(unit.id());
        wristband(unit, typed);
        Instant now = clock.instant();
        if (typed.collectedAt().isAfter(now) || typed.clampedAt().isAfter(now)) {
            throw new RecordingRefused(Reason.IN_THE_FUTURE, now);
        }
        if (typed.clampedAt().isAfter(typed.collectedAt())) {
            throw new RecordingRefused(Reason.CLAMPED_AFTER_COLLECTION, typed.clampedAt(), typed.collectedAt());
        }
        kits.of(unit.id())
                .filter(kit -> typed.clampedAt().isBefore(kit.issuedAt()))
                .ifPresent(kit -> {
                    throw new RecordingRefused(Reason.BEFORE_THE_KIT, typed.clampedAt(), kit.issuedAt());
                });
        limits.possibleVolume(typed.volume()).ifPresent(range -> {
            throw new RecordingRefused(Reason.VOLUME_IMPOSSIBLE, typed.volume(), range);
        });
        limits.possibleBodyTemperature(typed.labourTemperature()).ifPresent(range -> {
            throw new RecordingRefused(Reason.TEMPERATURE_IMPOSSIBLE, typed.labourTemperature(), range);
        });
        List<String> missing = limits.checks(CollectionLimits.Checklist.COLLECTION).stream()
                .map(CollectionLimits.Check::code)
                .filter(code -> !typed.checks().contains(code))
                .toList();
        if (!missing.isEmpty()) {
            throw new RecordingRefused(Reason.CHECKS_MISSING, missing.size(), String.join(", ", missing));
        }
    }

    /** The mother's name on the wristband against the name in the contract; the sealed name never leaves the bank. */
    private void wristband(UnitRow unit, RecordCollection typed) {
        MotherRow mother = families.mother(unit.familyAccountId())
                .orElseThrow(() -> new RecordingRefused(Reason.WRISTBAND_UNKNOWN, unit.label()));
        if (!PersonName.of(typed.wristbandName()).equals(mother.name())) {
            throw new RecordingRefused(
                    Reason.WRISTBAND_MISMATCH,
                    typed.wristbandName(),
                    mother.name().masked());
        }
    }

    Optional<Irregularity> irregular(UnitRow unit, RecordCollection typed, Optional<CertificateRow> certificate) {
        if (certificate.isEmpty()) {
            return Optional.of(whyNotCertified(actor.get().id(), typed.collectedAt()));
        }
        LocalDate day = LocalDate.ofInstant(typed.collectedAt(), BankClock.ZONE);
        return kits.of(unit.id()).filter((KitRow kit) -> !kit.inDateOn(day)).map(kit -> Irregularity.KIT_EXPIRED);
    }

    private Irregularity whyNotCertified(long staffId, Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, BankClock.ZONE);
        List<CertificateRow> had = collectors.of(staffId);
        if (had.stream()
                .anyMatch(row -> row.state() == CertificateState.SUSPENDED
                        && !row.validTo().isBefore(day))) {
            return Irregularity.CERTIFICATE_SUSPENDED;
        }
        return had.stream().anyMatch(row -> row.validTo().isBefore(day))
                ? Irregularity.CERTIFICATE_EXPIRED
                : Irregularity.NO_CERTIFICATE;
    }

    String number(long deviationId, long unitId) {
        return deviations.of("unit", unitId).stream()
                .filter(row -> row.id() == deviationId)
                .map(row -> row.number())
                .findFirst()
                .orElse("");
    }
}
