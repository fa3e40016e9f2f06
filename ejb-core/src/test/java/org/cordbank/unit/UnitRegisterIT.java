package org.cordbank.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.cordbank.identity.Role;
import org.cordbank.kernel.Din;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.Errand;
import org.cordbank.testing.InTheBank;
import org.cordbank.unit.UnitMoveRefused.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("The register of units")
class UnitRegisterIT {
    private static final Instant BORN = Instant.parse("2026-11-20T03:15:00Z");

    @Inject
    private UnitRegister register;

    @Inject
    private UnitFile file;

    @Resource
    private ManagedExecutorService people;

    @Test
    void anEnrolledUnitKeepsItsFirstLineOfCustody() throws Exception {
        UnitRow unit = unit(enrolled());
        assertThat(unit.status()).isEqualTo(UnitStatus.ENROLLED);
        assertThat(unit.din()).isNull();
        assertThat(unit.onHold()).isFalse();
        List<CustodyRow> custody = Errand.as(Role.QA, () -> file.timeline(unit.id()));
        assertThat(custody).singleElement().satisfies(line -> {
            assertThat(line.from()).isNull();
            assertThat(line.to()).isEqualTo(UnitStatus.ENROLLED);
            assertThat(line.actorName()).isEqualTo("CONTRACT_SIGNATORY（化名）");
        });
    }

    @Test
    void aKitIsNotBoundBeforeTheUnitIsClearedForIt() throws Exception {
        long id = enrolled();
        Din din = nextDin();
        refused(Reason.NOT_CLEARED, () -> bind(id, din));
        assertThat(unit(id).status()).isEqualTo(UnitStatus.ENROLLED);
        does(Role.FINANCE, () -> register.clearForKit(id, "首期款"));
        does(Role.FINANCE, () -> register.clearForKit(id, "again"));
        bind(id, din);
        assertThat(unit(id).status()).isEqualTo(UnitStatus.KIT_ISSUED);
        assertThat(unit(id).din()).isEqualTo(din);
    }

    @Test
    void aNumberBelongsToOneUnit() throws Exception {
        Din din = unit(withKit()).din();
        long other = cleared();
        refused(Reason.DIN_TAKEN, () -> bind(other, din));
        assertThat(unit(other).din()).isNull();
    }

    @Test
    void everyNumberDrawnIsNewAndKeepsItsCheckCharacter() throws Exception {
        Set<Din> drawn = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Din din = nextDin();
            assertThat(Din.of(din.value() + din.checkCharacter())).isEqualTo(din);
            assertThat(drawn.add(din)).as(din.value()).isTrue();
        }
    }

    @Test
    void aCollectionCountsFromItsOwnTime() throws Exception {
        long id = collected();
        assertThat(unit(id).statusSince()).isEqualTo(BORN);
        assertThat(Errand.as(Role.QA, () -> register.collectionFacts(id))
                        .orElseThrow()
                        .volumeEstimateMl())
                .isEqualTo(95);
        CustodyRow line = Errand.as(Role.QA, () -> file.timeline(id)).get(2);
        assertThat(line.occurredAt()).isEqualTo(BORN);
        assertThat(line.recordedAt()).isAfter(BORN);
    }

    @Test
    void aWrongOrderIsRefusedNamingTheStateAndWhoMadeIt() throws Exception {
        long id = collected();
        assertThatThrownBy(() -> does(Role.LAB_TECHNICIAN, () -> register.move(id, UnitStatus.PROCESSING, "")))
                .isInstanceOfSatisfying(UnitMoveRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.WRONG_STATE);
                    assertThat(refused.values()).contains(UnitStatus.COLLECTED, UnitStatus.PROCESSING, "COLLECTOR（化名）");
                });
        assertThat(unit(id).status()).isEqualTo(UnitStatus.COLLECTED);
        assertThat(Errand.as(Role.QA, () -> file.timeline(id))).hasSize(3);
    }

    @Test
    void aStalePageIsRefusedNamingWhoMovedTheUnit() throws Exception {
        long id = collected();
        int seen = unit(id).version();
        does(Role.COURIER, () -> register.move(id, UnitStatus.IN_TRANSIT, ""));
        assertThatThrownBy(() -> does(Role.RECEIVING_CLERK, () -> register.move(id, seen, UnitStatus.RECEIVED, "")))
                .isInstanceOfSatisfying(UnitMoveRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.CHANGED_MEANWHILE);
                    assertThat(refused.values()).contains("COURIER（化名）", UnitStatus.IN_TRANSIT);
                });
        does(Role.RECEIVING_CLERK, () -> register.move(id, unit(id).version(), UnitStatus.RECEIVED, ""));
        assertThat(unit(id).status()).isEqualTo(UnitStatus.RECEIVED);
    }

    @Test
    void ofTwoPeopleAtTheSameInstantOneMovesTheUnitAndTheOtherReadsWho() throws Exception {
        for (int round = 0; round < 5; round++) {
            long id = collected();
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<Object>> both = new ArrayList<>();
            for (Role role : List.of(Role.COURIER, Role.QA)) {
                both.add(people.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return outcome(role, id);
                }));
            }
            List<Object> outcomes =
                    List.of(both.get(0).get(60, TimeUnit.SECONDS), both.get(1).get(60, TimeUnit.SECONDS));
            UnitMoveRefused loser = outcomes.stream()
                    .filter(UnitMoveRefused.class::isInstance)
                    .map(UnitMoveRefused.class::cast)
                    .findFirst()
                    .orElseThrow();
            Role winner = (Role)
                    outcomes.stream().filter(Role.class::isInstance).findFirst().orElseThrow();
            assertThat(loser.reason()).isEqualTo(Reason.WRONG_STATE);
            assertThat(loser.values()).contains(UnitStatus.IN_TRANSIT, winner.name() + "（化名）");
            assertThat(Errand.as(Role.QA, () -> file.timeline(id)))
                    .hasSize(4)
                    .last()
                    .extracting(CustodyRow::actorName)
                    .isEqualTo(winner.name() + "（化名）");
        }
    }

    @Test
    void aHeldUnitIsNotReleasedUntilTheHoldIsLifted() throws Exception {
        long id = received();
        long hold = Errand.as(Role.QA, () -> file.hold(key(), id, HoldReason.INVESTIGATION, "封条号不清"));
        refused(Reason.ON_HOLD, () -> does(Role.RECEIVING_CLERK, () -> register.move(id, UnitStatus.REGISTERED, "")));
        assertThat(unit(id).onHold()).isTrue();
        does(Role.QA, () -> file.lift(key(), hold, "已核对照片"));
        does(Role.RECEIVING_CLERK, () -> register.move(id, UnitStatus.REGISTERED, ""));
        assertThat(unit(id).onHold()).isFalse();
        assertThatThrownBy(() -> does(Role.QA, () -> file.lift(key(), hold, "")))
                .isInstanceOfSatisfying(HoldRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(HoldRefused.Reason.LIFTED_ALREADY));
    }

    @Test
    void aUnitIsFoundByItsBarcodeAndAnythingElseIsNamed() throws Exception {
        UnitRow unit = unit(withKit());
        assertThat(scanned(unit.din().barcode()).id()).isEqualTo(unit.id());
        assertThat(scanned(unit.din().print()).id()).isEqualTo(unit.id());
        does(
                Role.LAB_TECHNICIAN,
                () -> register.addSpecimen(unit.id(), SpecimenKind.MATERNAL_TUBE, "MT" + unit.id(), "A1"));
        scanRefused(ScanRefused.Reason.SPECIMEN, "MT" + unit.id());
        scanRefused(ScanRefused.Reason.UNKNOWN_DIN, new Din("G123499654321").barcode());
        scanRefused(ScanRefused.Reason.WRONG_CHECK_CHARACTER, "G123498654321G");
        scanRefused(ScanRefused.Reason.NOT_A_DIN, "690123456789");
    }

    @Test
    void aUnitsFileHoldsItsBagsSpecimensAndFacts() throws Exception {
        long id = collected();
        long bag = Errand.as(Role.LAB_TECHNICIAN, () -> register.addBag(id, "A0", new BigDecimal("24.00")));
        does(Role.LAB_TECHNICIAN, () -> register.addSpecimen(id, SpecimenKind.VIABLE_VIAL, "VV" + id, "F01-03"));
        does(Role.STORAGE_CUSTODIAN, () -> register.acceptFreezing(id, "ACCEPTED", 42, BORN));
        UnitFolder folder = Errand.as(Role.QA, () -> file.open(unit(id).publicId()));
        assertThat(folder.bags()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(bag);
            assertThat(row.din()).isEqualTo(folder.unit().din());
            assertThat(row.volumeMl()).isEqualByComparingTo("24.00");
        });
        assertThat(folder.specimens()).extracting(SpecimenRow::label).containsExactly("VV" + id);
        assertThat(folder.freezing().runId()).isEqualTo(42);
        assertThat(folder.collection().collectedAt()).isEqualTo(BORN);
        assertThat(folder.custody()).first().extracting(CustodyRow::to).isEqualTo(UnitStatus.COLLECTED);
    }

    @Test
    void whoWorksAtABenchSeesNoFamilyAndNoContract() throws Exception {
        String din = unit(withKit()).din().value();
        UnitRow bench = Errand.as(Role.LAB_TECHNICIAN, () -> file.header(din)).orElseThrow();
        assertThat(bench.contractNumber()).isNull();
        assertThat(bench.familyAccountId()).isZero();
        UnitRow service =
                Errand.as(Role.CUSTOMER_SERVICE, () -> file.header(din)).orElseThrow();
        assertThat(service.contractNumber()).startsWith("SD-");
    }

    @Test
    void aUnitIsFoundByAnyOfItsNumbersAndListedNewestFirst() throws Exception {
        UnitRow first = unit(withKit());
        UnitRow second = unit(withKit());
        assertThat(found(first.din().print())).containsExactly(first.id());
        assertThat(found(first.contractNumber())).containsExactly(first.id());
        assertThat(found("K" + first.id())).containsExactly(first.id());
        assertThat(found("nothing")).isEmpty();
        List<UnitRow> page =
                Errand.as(Role.QA, () -> file.find(new FindUnits("", UnitStatus.KIT_ISSUED, second.id() + 1, 2)));
        assertThat(page).extracting(UnitRow::id).startsWith(second.id());
        List<UnitRow> older =
                Errand.as(Role.QA, () -> file.find(new FindUnits("", UnitStatus.KIT_ISSUED, second.id(), 500)));
        assertThat(older).extracting(UnitRow::id).contains(first.id()).doesNotContain(second.id());
    }

    private static String key() {
        return java.util.UUID.randomUUID().toString();
    }

    private List<Long> found(String text) throws Exception {
        return Errand.as(Role.QA, () -> file.find(new FindUnits(text, null, Long.MAX_VALUE, 20))).stream()
                .map(UnitRow::id)
                .toList();
    }

    private Object outcome(Role role, long id) throws Exception {
        try {
            does(role, () -> register.move(id, UnitStatus.IN_TRANSIT, ""));
            return role;
        } catch (UnitMoveRefused refused) {
            return refused;
        }
    }

    private void scanRefused(ScanRefused.Reason reason, String text) {
        assertThatThrownBy(() -> scanned(text))
                .isInstanceOfSatisfying(ScanRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private UnitRow scanned(String text) throws Exception {
        return Errand.as(Role.LAB_TECHNICIAN, () -> register.scanned(text));
    }

    private long received() throws Exception {
        long id = collected();
        does(Role.COURIER, () -> register.move(id, UnitStatus.IN_TRANSIT, ""));
        does(Role.RECEIVING_CLERK, () -> register.move(id, UnitStatus.RECEIVED, ""));
        return id;
    }

    private long collected() throws Exception {
        long id = withKit();
        does(
                Role.COLLECTOR,
                () -> register.collected(id, new CollectionFacts(BORN, 3, 9001, "IN_UTERO", 95, false, "")));
        return id;
    }

    private long withKit() throws Exception {
        long id = cleared();
        bind(id, nextDin());
        return id;
    }

    private long cleared() throws Exception {
        long id = enrolled();
        does(Role.FINANCE, () -> register.clearForKit(id, "首期款"));
        return id;
    }

    private long enrolled() throws Exception {
        return Errand.as(
                Role.CONTRACT_SIGNATORY,
                () -> register.enrol(new EnrolUnit(
                        77, ProductType.FAMILY, "SD-IT-" + System.nanoTime(), LocalDate.of(2026, 11, 20), 3L, 1)));
    }

    private void bind(long id, Din din) throws Exception {
        does(Role.CUSTOMER_SERVICE, () -> register.bindKit(id, din, "K" + id));
    }

    private Din nextDin() throws Exception {
        return Errand.as(Role.CUSTOMER_SERVICE, () -> register.nextDin(1));
    }

    private UnitRow unit(long id) throws Exception {
        return Errand.as(Role.QA, () -> register.unit(id));
    }

    private static void does(Role role, AsRole.Work work) throws Exception {
        Errand.as(role, () -> {
            work.run();
            return null;
        });
    }

    private static void refused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(UnitMoveRefused.class, refused -> assertThat(refused.reason())
                .isEqualTo(reason));
    }
}
