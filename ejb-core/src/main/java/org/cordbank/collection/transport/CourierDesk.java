package org.cordbank.collection.transport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.collection.CollectionLimits;
import org.cordbank.collection.bedside.Bedside;
import org.cordbank.collection.bedside.RecordState;
import org.cordbank.collection.transport.TripRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.Din;
import org.cordbank.quality.DeviationRegister;
import org.cordbank.quality.OpenDeviation;
import org.cordbank.quality.Qualifications;
import org.cordbank.unit.CollectionFacts;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** The courier's phone: taking a sealed box, handing it over, one's own trips. */
@Stateless
@RolesAllowed(Roles.COURIER)
public class CourierDesk {
    private static final int MOST_TRIPS = 20;

    @Inject
    private TripBook book;

    @Inject
    private UnitRegister units;

    @Inject
    private Bedside bedside;

    @Inject
    private CollectionLimits limits;

    @Inject
    private Qualifications qualifications;

    @Inject
    private DeviationRegister deviations;

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

    /** The caller's own trips, newest first. */
    public List<TripCard> mine() {
        List<TripRow> trips = book.ofCourier(actor.get().id(), MOST_TRIPS).stream()
                .map(Trip::row)
                .toList();
        Map<Long, Din> dins = new HashMap<>();
        List<Long> aboard = trips.stream()
                .flatMap(trip -> trip.unitIds().stream())
                .distinct()
                .toList();
        units.units(aboard).forEach(unit -> dins.put(unit.id(), unit.din()));
        return trips.stream()
                .map(trip -> new TripCard(
                        trip, trip.unitIds().stream().sorted().map(dins::get).toList()))
                .toList();
    }

    /** The unit of a bag scanned at pick-up; refused unless it is collected and waits. */
    public UnitRow ready(String scannedDin) {
        UnitRow unit = units.scanned(scannedDin);
        check(unit);
        return unit.withoutFamily();
    }

    /** Takes a sealed box. A pick-up later than the limit is taken all the same, with a deviation. */
    public TripCard pickUp(String formKey, PickUp pickUp) {
        forms.once(formKey, "collection.pick-up", () -> taken(pickUp));
        return card(book.newestOf(Trips.number(pickUp.boxNo())).orElseThrow().row());
    }

    private String taken(PickUp pickUp) {
        qualifications.require(actor.get(), "TRANSPORT");
        Trip.Packing packing = packing(pickUp);
        book.onTheWay(packing.boxNo()).ifPresent(trip -> {
            throw new TripRefused(
                    Reason.BOX_ON_THE_WAY,
                    trip.boxNo(),
                    trip.row().courierName(),
                    trip.row().pickedUpAt());
        });
        TreeMap<Long, UnitRow> packed = new TreeMap<>();
        pickUp.scannedDins().forEach(scanned -> {
            UnitRow unit = units.scanned(scanned);
            packed.put(unit.id(), unit);
        });
        packed.replaceAll((id, seen) -> units.lock(id));
        packed.values().forEach(this::check);
        Instant now = clock.instant();
        Trip trip = new Trip(
                packing,
                packed.keySet(),
                oneHospital(packed.values().stream().toList()),
                new Trip.Hands(actor.get().id(), actor.get().name(), now));
        book.add(trip);
        packed.values().forEach(unit -> take(unit, packing, now));
        return trip.boxNo();
    }

    /** Hands the box over at the bank. */
    public TripCard handOver(String scannedBox) {
        Trip trip = book.newestOf(Trips.number(scannedBox))
                .orElseThrow(() -> new TripRefused(Reason.NO_SUCH_TRIP, scannedBox));
        if (trip.courierId() != actor.get().id()) {
            throw new TripRefused(Reason.NOT_YOUR_TRIP, trip.boxNo());
        }
        trip.handOver(clock.instant());
        trip.row().unitIds().stream()
                .sorted()
                .forEach(unitId -> trail.record(AuditAct.on("unit", unitId, "hand-over")
                        .with("box", trip.boxNo())
                        .signed(signatures.bySession(Meaning.PERFORMED))));
        return card(trip.row());
    }

    private void take(UnitRow unit, Trip.Packing packing, Instant now) {
        units.move(unit.id(), UnitStatus.IN_TRANSIT, packing.boxNo());
        Duration waited = units.collectionFacts(unit.id())
                .map(CollectionFacts::collectedAt)
                .map(collected -> Duration.between(collected, now))
                .orElse(Duration.ZERO);
        if (waited.compareTo(limits.pickUpWithin()) > 0) {
            String hours = waited.toHours() + " h > " + limits.pickUpWithin().toHours() + " h";
            deviations.open(
                    new OpenDeviation("TRANSPORT", "unit", unit.id(), unit.din().print() + " · " + hours, hours));
        }
        trail.record(AuditAct.on("unit", unit.id(), "pick-up")
                .with("box", packing.boxNo())
                .with("logger", packing.loggerNo())
                .with("seal", packing.sealNo())
                .signed(signatures.bySession(Meaning.PERFORMED)));
    }

    private void check(UnitRow unit) {
        if (unit.status() == UnitStatus.COLLECTED) {
            return;
        }
        if (bedside.of(unit.id())
                .filter(row -> row.state() == RecordState.AWAITING_QA)
                .isPresent()) {
            throw new TripRefused(Reason.AWAITING_QA, unit.label());
        }
        boolean before = Set.of(UnitStatus.ENROLLED, UnitStatus.KIT_ISSUED).contains(unit.status());
        throw new TripRefused(before ? Reason.NOT_COLLECTED_YET : Reason.ALREADY_TAKEN, unit.label(), unit.status());
    }

    private static Trip.Packing packing(PickUp pickUp) {
        if (pickUp.scannedDins().isEmpty()) {
            throw new TripRefused(Reason.NOTHING_SCANNED);
        }
        Trip.Packing packing = new Trip.Packing(
                Trips.number(pickUp.boxNo()), Trips.number(pickUp.loggerNo()), Trips.number(pickUp.sealNo()));
        if (Stream.of(packing.boxNo(), packing.loggerNo(), packing.sealNo()).anyMatch(String::isEmpty)) {
            throw new TripRefused(Reason.NUMBER_MISSING);
        }
        return packing;
    }

    private long oneHospital(List<UnitRow> packed) {
        List<Long> hospitals = packed.stream()
                .map(unit -> units.collectionFacts(unit.id()).orElseThrow().hospitalId())
                .distinct()
                .toList();
        if (hospitals.size() > 1) {
            throw new TripRefused(Reason.OTHER_HOSPITAL, packed.get(1).label());
        }
        return hospitals.get(0);
    }

    private TripCard card(TripRow trip) {
        List<Din> dins = new ArrayList<>();
        trip.unitIds().stream().sorted().forEach(id -> dins.add(units.unit(id).din()));
        return new TripCard(trip, dins);
    }
}
