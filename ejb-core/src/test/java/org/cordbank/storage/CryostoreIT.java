package org.cordbank.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cordbank.coldchain.VesselRow;
import org.cordbank.coldchain.Vessels;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.identity.StaffSignIn;
import org.cordbank.kernel.Refusal;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("The cryostore holds one bag per position")
class CryostoreIT {
    private static final String PIN = "135790";
    private static Actor custodian;

    @Inject
    private Cryostore store;

    @Inject
    private StorageMap map;

    @Inject
    private FrozenBags bags;

    @Inject
    private Vessels vessels;

    @Inject
    private StaffSignIn register;

    @BeforeEach
    void peopleAndPositions() throws Exception {
        if (custodian != null) {
            return;
        }
        long first = AsRole.call(Role.SECURITY_ADMIN, () -> bags.hire("store.one", "S-01", Role.STORAGE_CUSTODIAN));
        long second = AsRole.call(Role.SECURITY_ADMIN, () -> bags.hire("store.two", "S-02", Role.STORAGE_CUSTODIAN));
        long other = AsRole.call(Role.SECURITY_ADMIN, () -> bags.hire("store.three", "S-03", Role.STORAGE_CUSTODIAN));
        assertThat(other).isPositive();
        AsRole.run(Role.QA, () -> bags.qualify(first));
        AsRole.run(Role.QA, () -> bags.qualify(second));
        custodian = register.stillStaff(first).orElseThrow();
        AsRole.run(Role.STORAGE_CUSTODIAN, () -> {
            map.layOut(vessel("QUAR").id(), 2, 3, 5);
            map.layOut(vessel("QUAL_FAM").id(), 2, 3, 5);
        });
    }

    private VesselRow vessel(String zone) {
        return vessels.list(zone).stream().filter(VesselRow::open).findFirst().orElseThrow();
    }

    private UnitRow frozen() throws Exception {
        return AsRole.call(Role.QA, bags::frozen);
    }

    private String free() throws Exception {
        return AsRole.call(Role.STORAGE_CUSTODIAN, () -> store.suggest(1)).get(0);
    }

    private PlacementRow place(String din, String position, String badge) throws Exception {
        PlaceBag command = new PlaceBag(din, "00", position, 60, badge, PIN);
        return AsRole.call(custodian, Role.STORAGE_CUSTODIAN, () -> store.place(command));
    }

    private static Enum<?> reason(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }

    @Test
    void aBagPutAwayIsInQuarantineWithItsMovement() throws Exception {
        UnitRow unit = frozen();
        String position = free();
        place(unit.din().value(), position, "S-02");
        assertThat(bags.now(unit.id()).status()).isEqualTo(UnitStatus.QUARANTINE);
        List<MovementRow> movements = AsRole.call(Role.STORAGE_CUSTODIAN, () -> map.movements(unit.id()));
        assertThat(movements).singleElement().satisfies(move -> {
            assertThat(move.to()).isEqualTo(position);
            assertThat(move.secondName()).isEqualTo("store.two（化名）");
        });
    }

    @Test
    void twentyPeopleAtOnceLeaveOneBagAndNineteenReadWho() throws Exception {
        List<UnitRow> units = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            units.add(frozen());
        }
        String position = free();
        CyclicBarrier start = new CyclicBarrier(20);
        ExecutorService people = Executors.newFixedThreadPool(20);
        int placed = 0;
        List<Refusal> refusals = new ArrayList<>();
        try {
            List<Future<Object>> outcomes = new ArrayList<>();
            for (UnitRow unit : units) {
                outcomes.add(people.submit(() -> {
                    start.await();
                    try {
                        return place(unit.din().value(), position, "S-02");
                    } catch (Refusal refused) {
                        return refused;
                    }
                }));
            }
            for (Future<Object> outcome : outcomes) {
                if (outcome.get() instanceof Refusal refused) {
                    refusals.add(refused);
                } else {
                    placed++;
                }
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(placed).isEqualTo(1);
        assertThat(refusals).hasSize(19).allSatisfy(refused -> {
            assertThat(refused.reason()).isEqualTo(PlacingRefused.Reason.POSITION_TAKEN);
            assertThat(refused.values()[0]).isEqualTo(position);
            assertThat(refused.values()[1]).isEqualTo("store.one（化名）");
        });
        assertThat(units.stream()
                        .filter(unit -> bags.now(unit.id()).status() == UnitStatus.QUARANTINE)
                        .count())
                .isEqualTo(1);
        assertThat(units.stream()
                        .filter(unit -> bags.now(unit.id()).status() == UnitStatus.FREEZING)
                        .count())
                .isEqualTo(19);
    }

    @Test
    void aPlacingSentFiveTimesIsDoneOnceAndAnsweredAlike() throws Exception {
        UnitRow unit = frozen();
        PlaceBag command = new PlaceBag(unit.din().value(), "00", free(), 60, "S-02", PIN);
        String key = UUID.randomUUID().toString();
        List<PlacementRow> answers =
                Together.run(5, () -> AsRole.call(custodian, Role.STORAGE_CUSTODIAN, () -> store.place(key, command)));
        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(AsRole.call(Role.STORAGE_CUSTODIAN, () -> map.movements(unit.id())))
                .hasSize(1);
    }

    @Test
    void everyRefusalLeavesTheBagWhereItWas() throws Exception {
        UnitRow unit = frozen();
        String din = unit.din().value();
        String position = free();
        String qualified = vessel("QUAL_FAM").address() + "-R01-L01-A";
        assertThat(reason(() -> place(din, "shelf", "S-02"))).isEqualTo(ScanPositionRefused.Reason.NOT_A_POSITION);
        assertThat(reason(() -> place(din, "JN1-L99-T999-R01-L01-A", "S-02")))
                .isEqualTo(ScanPositionRefused.Reason.UNKNOWN_POSITION);
        assertThat(reason(() -> place(din, qualified, "S-02"))).isEqualTo(PlacingRefused.Reason.WRONG_ZONE);
        assertThat(reason(() -> place(din, position, "S-01")))
                .isEqualTo(org.cordbank.identity.SigningRefused.Reason.SAME_PERSON);
        assertThat(reason(() -> place(din, position, "S-03")).name()).isEqualTo("MISSING");
        assertThat(bags.now(unit.id()).status()).isEqualTo(UnitStatus.FREEZING);
        assertThat(AsRole.call(Role.STORAGE_CUSTODIAN, () -> map.placements(unit.id())))
                .isEmpty();
        place(din, position, "S-02");
        assertThat(reason(() -> place(din, free(), "S-02"))).isEqualTo(PlacingRefused.Reason.WRONG_STATE);
    }

    @Test
    void tooLongOutOfTheColdIsKeptWithAHold() throws Exception {
        UnitRow unit = frozen();
        PlaceBag slow = new PlaceBag(unit.din().value(), "00", free(), 3000, "S-02", PIN);
        AsRole.call(custodian, Role.STORAGE_CUSTODIAN, () -> store.place(slow));
        assertThat(bags.now(unit.id()).onHold()).isTrue();
        UnitRow another = frozen();
        PlaceBag never = new PlaceBag(another.din().value(), "00", free(), 4000, "S-02", PIN);
        Refusal impossible = catchThrowableOfType(
                Refusal.class, () -> AsRole.call(custodian, Role.STORAGE_CUSTODIAN, () -> store.place(never)));
        assertThat(impossible.reason()).isEqualTo(MoveRefused.Reason.OUT_OF_COLD_IMPOSSIBLE);
        assertThat(impossible.values()).containsExactly(4000, 3600);
        assertThat(bags.now(another.id()).status()).isEqualTo(UnitStatus.FREEZING);
    }

    @Test
    void aBlockedPositionSaysWhy() throws Exception {
        UnitRow unit = frozen();
        String position = free();
        AsRole.run(Role.STORAGE_CUSTODIAN, () -> map.block(position, "裂纹"));
        Refusal refused =
                catchThrowableOfType(Refusal.class, () -> place(unit.din().value(), position, "S-02"));
        assertThat(refused.reason()).isEqualTo(PlacingRefused.Reason.POSITION_BLOCKED);
        assertThat(refused.values()).contains("裂纹");
        AsRole.run(Role.STORAGE_CUSTODIAN, () -> map.unblock(position, "已更换"));
        place(unit.din().value(), position, "S-02");
        assertThat(bags.now(unit.id()).status()).isEqualTo(UnitStatus.QUARANTINE);
    }
}
