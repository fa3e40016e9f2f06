package org.cordbank.collection.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.coldchain.ImportLogger;
import org.cordbank.coldchain.LoggerFileRow;
import org.cordbank.coldchain.LoggerReading;
import org.cordbank.coldchain.TransportLoggers;
import org.cordbank.collection.CollectionLimits;
import org.cordbank.collection.reception.ReceivingRefused.Reason;
import org.cordbank.collection.transport.TripRow;
import org.cordbank.collection.transport.Trips;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.quality.Qualifications;
import org.cordbank.unit.SpecimenKind;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** The receiving room's table: box, logger, bag, mother's tube; then the checks by two people. */
@Stateless
@RolesAllowed(Roles.RECEIVING_CLERK)
public class ReceivingDesk {
    private static final int MOST_WAITING = 50;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Inspection inspection;

    @Inject
    private Trips trips;

    @Inject
    private UnitRegister units;

    @Inject
    private TransportLoggers loggers;

    @Inject
    private CollectionLimits limits;

    @Inject
    private Qualifications qualifications;

    @Inject
    private Signatures signatures;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What should be in the box that was scanned. */
    public BoxCard box(String scannedBox) {
        TripRow trip = trip(scannedBox);
        List<UnitRow> inside = trip.unitIds().stream()
                .sorted()
                .map(units::unit)
                .map(UnitRow::withoutFamily)
                .toList();
        return new BoxCard(trip, inside);
    }

    /** Takes the file of the box's logger, judged from pick-up to hand-over; all of it or nothing. */
    public LoggerFileRow takeLogger(String scannedBox, String fileName, byte[] file) {
        TripRow trip = trip(scannedBox);
        Instant until = trip.handedOverAt() == null ? clock.instant() : trip.handedOverAt();
        return loggers.take(new ImportLogger(file, fileName, trip.loggerNo(), trip.pickedUpAt(), until));
    }

    /** The checks that people answer, in their order. */
    public List<CollectionLimits.Check> checks() {
        return limits.checks(CollectionLimits.Checklist.RECEPTION).stream()
                .filter(check -> !Inspection.isKnown(check.code()))
                .toList();
    }

    /** Reasons for which a unit may be set aside, in their order. */
    public List<CollectionLimits.Check> rejectReasons() {
        return limits.rejectReasons();
    }

    /** Every reading of a logger file, for its chart and table. */
    @RolesAllowed({
        Roles.RECEIVING_CLERK,
        Roles.LAB_TECHNICIAN,
        Roles.VERIFIER,
        Roles.QC_ANALYST,
        Roles.QA,
        Roles.MEDICAL_DIRECTOR,
        Roles.REGULATOR
    })
    public List<LoggerReading> readings(long loggerFileId) {
        return loggers.readings(loggerFileId);
    }

    /** Takes a bag out of its box: bag, box and mother's tube must belong together. */
    public ReceptionRow receive(String formKey, ReceiveUnit receive) {
        String unitId = forms.once(formKey, "collection.receive-unit", () -> Long.toString(received(receive)));
        return arrivals.of(Long.parseLong(unitId)).orElseThrow().row();
    }

    private long received(ReceiveUnit receive) {
        qualifications.require(actor.get(), "RECEPTION");
        TripRow trip = trip(receive.scannedBox());
        UnitRow unit = units.lock(units.scanned(receive.scannedBag()).id());
        checkTogether(receive, trip, unit);
        Instant now = clock.instant();
        LoggerFileRow logger = logger(receive, trip);
        TripRow arrived = trips.arrived(unit.id(), now);
        Instant collected = units.collectionFacts(unit.id()).orElseThrow().collectedAt();
        units.move(unit.id(), UnitStatus.RECEIVED, trip.boxNo());
        AccessionNumber accession =
                AccessionNumber.numbered(LocalDate.now(clock).getYear(), arrivals.nextAccession());
        Reception reception = new Reception(
                unit.id(),
                accession,
                new Reception.Arrival(
                        arrived.id(),
                        receive.sealRead().strip(),
                        receive.sealIntact(),
                        logger.id(),
                        (int) Duration.between(collected, now).toMinutes(),
                        actor.get().name(),
                        now));
        arrivals.add(reception);
        units.addSpecimen(unit.id(), SpecimenKind.MATERNAL_TUBE, unit.din().value() + "-M1", trip.boxNo());
        trail.record(AuditAct.on("unit", unit.id(), "receive")
                .with("box", trip.boxNo())
                .with("accession", accession.value())
                .with("seal_read", receive.sealRead())
                .with("seal_intact", receive.sealIntact())
                .with("logger_verdict", logger.verdict())
                .signed(signatures.bySession(Meaning.PERFORMED)));
        return unit.id();
    }

    /** Answers the checks with a second person: the unit is registered, or set aside with reasons, hold and deviation. */
    public ReceptionRow inspect(String formKey, InspectUnit inspect) {
        qualifications.require(actor.get(), "RECEPTION");
        forms.once(formKey, "collection.inspect-unit", () -> inspection.inspect(inspect));
        return arrivals.of(inspect.unitId()).orElseThrow().row();
    }

    /** The reception of a unit, if it has arrived. */
    public Optional<ReceptionRow> of(long unitId) {
        return arrivals.of(unitId).map(Reception::row);
    }

    /** Refuses the form of another unit at once, while the right one can still be scanned; the checks ask again. */
    public void checkForm(long unitId, String scanned) {
        inspection.checkForm(units.unit(unitId), scanned);
    }

    /** Refuses a label that does not carry the unit's accession number, at once. */
    public void checkLabel(long unitId, String scanned) {
        arrivals.of(unitId).ifPresent(reception -> inspection.checkLabel(reception, scanned));
    }

    /** Receptions that wait for their checks or for a decision, oldest first. */
    public List<ReceptionRow> waiting() {
        return arrivals.waiting(MOST_WAITING).stream().map(Reception::row).toList();
    }

    /** The unit whose bag was scanned, as it stands and without its family. */
    public UnitRow bag(String scannedDin) {
        return units.scanned(scannedDin).withoutFamily();
    }

    /** A unit that has arrived, without its family. */
    public UnitRow arrived(long unitId) {
        return units.unit(unitId).withoutFamily();
    }

    /** The clock of a unit, from its collection to now. */
    public Elapsed elapsed(long unitId) {
        UnitRow unit = units.unit(unitId);
        Instant collected = units.collectionFacts(unitId).orElseThrow().collectedAt();
        return Elapsed.of(collected, clock.instant(), limits.hours(unit.product()));
    }

    private TripRow trip(String scannedBox) {
        return trips.ofBox(scannedBox).orElseThrow(() -> new ReceivingRefused(Reason.UNKNOWN_BOX, scannedBox));
    }

    private void checkTogether(ReceiveUnit receive, TripRow trip, UnitRow unit) {
        arrivals.of(unit.id()).map(Reception::row).ifPresent(known -> {
            throw new ReceivingRefused(Reason.ALREADY_RECEIVED, unit.label(), known.receivedBy(), known.receivedAt());
        });
        if (!trip.unitIds().contains(unit.id())) {
            throw new ReceivingRefused(Reason.BAG_NOT_IN_BOX, unit.label(), trip.boxNo());
        }
        if (unit.status() != UnitStatus.IN_TRANSIT) {
            throw new ReceivingRefused(Reason.NOT_IN_TRANSIT, unit.label(), unit.status());
        }
        UnitRow tube = units.scanned(receive.scannedTube());
        if (tube.id() != unit.id()) {
            throw new ReceivingRefused(Reason.TUBE_OF_ANOTHER_UNIT, tube.label(), unit.label());
        }
        if (receive.sealRead() == null || receive.sealRead().isBlank()) {
            throw new ReceivingRefused(Reason.SEAL_NOT_READ, trip.boxNo());
        }
    }

    private LoggerFileRow logger(ReceiveUnit receive, TripRow trip) {
        if (receive.loggerFileId() == 0) {
            throw new ReceivingRefused(Reason.LOGGER_FILE_MISSING, trip.loggerNo());
        }
        LoggerFileRow logger = loggers.file(receive.loggerFileId());
        if (!logger.loggerNo().equals(trip.loggerNo()) || !logger.from().equals(trip.pickedUpAt())) {
            throw new ReceivingRefused(Reason.LOGGER_OF_ANOTHER_BOX, logger.loggerNo(), trip.boxNo());
        }
        return logger;
    }
}
