package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cordbank.collection.CollectionLimits;
import org.cordbank.collection.bedside.CollectionDesk;
import org.cordbank.collection.bedside.CollectionMethod;
import org.cordbank.collection.bedside.RecordCollection;
import org.cordbank.collection.kits.IssueKit;
import org.cordbank.collection.kits.KitDesk;
import org.cordbank.collection.kits.PrenatalDesk;
import org.cordbank.collection.reception.InspectUnit;
import org.cordbank.collection.reception.ReceiveUnit;
import org.cordbank.collection.reception.ReceivingDesk;
import org.cordbank.collection.reception.ReceptionRow;
import org.cordbank.collection.transport.CourierDesk;
import org.cordbank.collection.transport.PickUp;
import org.cordbank.collection.transport.TripRow;
import org.cordbank.kernel.Temperature;
import org.cordbank.kernel.Volume;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** The scenes from the prenatal results to the barcode at the bank's door. */
@ApplicationScoped
class CollectionScenes {
    private static final Duration INTERVAL = Duration.ofMinutes(10);
    private static final String COLD = "18.5";
    /** Beyond what a journey may have. */
    private static final String WARM = "32.4";

    private static final String RESULTS =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    @Inject
    private Cast cast;

    @Inject
    private FrontDesk front;

    @Inject
    private PrenatalDesk prenatal;

    @Inject
    private KitDesk kits;

    @Inject
    private CollectionDesk bedside;

    @Inject
    private CourierDesk couriers;

    @Inject
    private ReceivingDesk receiving;

    @Inject
    private CollectionLimits checklists;

    @Inject
    private Hourglass time;

    /** The service desk attaches the mother's prenatal results. */
    void attachResults(Family family) {
        inState(
                family,
                UnitStatus.ENROLLED,
                unit -> cast.does(Parts.SERVICE, () -> {
                    byte[] pdf = RESULTS.getBytes(StandardCharsets.US_ASCII);
                    prenatal.attach(
                            "cast-prenatal-" + unit.id(), unit.id(), "产检结果（示例）.pdf", new ByteArrayInputStream(pdf));
                }));
    }

    /** The service desk issues the kit. */
    void issueKit(Family family) {
        inState(
                family,
                UnitStatus.ENROLLED,
                unit -> cast.does(
                        Parts.SERVICE,
                        () -> kits.issue(
                                "cast-kit-" + unit.id(),
                                new IssueKit(unit.id(), unit.version(), Supplies.KIT_LOT, Locale.SIMPLIFIED_CHINESE))));
    }

    /** The collector records the collection at the bedside. */
    void collect(Family family) {
        Instant now = time.now();
        inState(
                family,
                UnitStatus.KIT_ISSUED,
                unit -> cast.does(
                        Parts.COLLECTOR,
                        () -> bedside.record(
                                "cast-collect-" + unit.id(),
                                new RecordCollection(
                                        unit.din().barcode(),
                                        family.mother().value(),
                                        CollectionMethod.IN_UTERO,
                                        now.minus(Duration.ofMinutes(14)),
                                        now.minus(Duration.ofMinutes(5)),
                                        Volume.of("108"),
                                        Temperature.of("36.8"),
                                        "",
                                        everyBedsideCheck()))));
    }

    private Set<String> everyBedsideCheck() {
        return checklists.checks(CollectionLimits.Checklist.COLLECTION).stream()
                .map(CollectionLimits.Check::code)
                .collect(Collectors.toSet());
    }

    /** The courier takes the sealed box. */
    void pickUp(Family family) {
        inState(
                family,
                UnitStatus.COLLECTED,
                unit -> cast.does(
                        Parts.COURIER,
                        () -> couriers.pickUp(
                                "cast-pickup-" + unit.id(),
                                new PickUp(
                                        box(unit),
                                        "LG-" + unit.id(),
                                        "S-" + unit.id(),
                                        List.of(unit.din().barcode())))));
    }

    /** The courier hands over and the receiving room takes the bag out of its box. */
    void receive(Family family) {
        inState(family, UnitStatus.IN_TRANSIT, unit -> {
            TripRow trip =
                    cast.as(Parts.RECEIVING, () -> receiving.box(box(unit)).trip());
            if (trip.handedOverAt() == null) {
                cast.does(Parts.COURIER, () -> couriers.handOver(box(unit)));
            }
            cast.does(Parts.RECEIVING, () -> {
                String temperature = family.stage() == Stage.REJECTED ? WARM : COLD;
                byte[] log = log(receiving.box(box(unit)).trip(), temperature);
                long logger = receiving
                        .takeLogger(box(unit), trip.loggerNo() + ".csv", log)
                        .id();
                String din = unit.din().barcode();
                receiving.receive(
                        "cast-receive-" + unit.id(), new ReceiveUnit(box(unit), din, din, trip.sealNo(), true, logger));
            });
        });
    }

    /** Two people do the eight checks: the unit is registered, or set aside with hold and deviation. */
    void inspect(Family family) {
        inState(
                family,
                UnitStatus.RECEIVED,
                unit -> cast.does(Parts.RECEIVING, () -> {
                    ReceptionRow reception = receiving.of(unit.id()).orElseThrow();
                    receiving.inspect(
                            "cast-inspect-" + unit.id(),
                            new InspectUnit(
                                    unit.id(),
                                    reception.version(),
                                    everyReceptionCheck(),
                                    Map.of(),
                                    "150",
                                    List.of(),
                                    unit.din().barcode(),
                                    reception.accessionNo(),
                                    Parts.RECEIVING_TOO,
                                    SampleStaff.PIN));
                }));
    }

    private Map<String, Boolean> everyReceptionCheck() {
        return checklists.checks(CollectionLimits.Checklist.RECEPTION).stream()
                .collect(Collectors.toMap(CollectionLimits.Check::code, check -> true));
    }

    private static byte[] log(TripRow trip, String temperature) {
        StringBuilder file = new StringBuilder("timestamp,temperature_c\n");
        for (Instant at = trip.pickedUpAt(); at.isBefore(trip.handedOverAt()); at = at.plus(INTERVAL)) {
            file.append(at).append(',').append(temperature).append('\n');
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String box(UnitRow unit) {
        return "BOX-" + unit.id();
    }

    private void inState(Family family, UnitStatus state, Consumer<UnitRow> act) {
        front.unit(family).filter(unit -> unit.status() == state).ifPresent(act);
    }
}
