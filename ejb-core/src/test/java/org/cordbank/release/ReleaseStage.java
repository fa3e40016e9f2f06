package org.cordbank.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.cordbank.coldchain.VesselRow;
import org.cordbank.coldchain.Vessels;
import org.cordbank.contract.Backroom;
import org.cordbank.contract.FrontDoor;
import org.cordbank.identity.Role;
import org.cordbank.lab.LabStage;
import org.cordbank.lab.LabStage.Person;
import org.cordbank.lab.OneTransaction;
import org.cordbank.lab.processing.BatchDesk;
import org.cordbank.lab.testing.EnterResult;
import org.cordbank.lab.testing.TestBench;
import org.cordbank.lab.testing.TestRow;
import org.cordbank.lab.testing.TestState;
import org.cordbank.storage.Cryostore;
import org.cordbank.storage.PlaceBag;
import org.cordbank.storage.StorageMap;
import org.cordbank.testing.AsRole;
import org.cordbank.unit.CollectionFacts;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** Brings a family's unit from its signed contract before the release, through the real desks where they stand in the way. */
@ApplicationScoped
public class ReleaseStage {
    @Inject
    private FrontDoor door;

    @Inject
    private Backroom backroom;

    @Inject
    private LabStage lab;

    @Inject
    private BatchDesk batches;

    @Inject
    private TestBench bench;

    @Inject
    private UnitRegister units;

    @Inject
    private OneTransaction transaction;

    @Inject
    private Cryostore store;

    @Inject
    private StorageMap map;

    @Inject
    private Vessels vessels;

    @Inject
    private Clock clock;

    /** Two people of the store, both qualified. */
    public List<Person> custodians() throws Exception {
        return List.of(lab.hire(Role.STORAGE_CUSTODIAN, "STORAGE"), lab.hire(Role.STORAGE_CUSTODIAN, "STORAGE"));
    }

    /** A unit in quarantine with all 15 tests final: it waits for its release. */
    public UnitRow underReview(List<Person> custodians) throws Exception {
        UnitRow unit = quarantined(custodians);
        Person one = lab.hire(Role.QC_ANALYST, "TESTING", "IDM_TESTING");
        Person two = lab.hire(Role.QC_ANALYST, "TESTING", "IDM_TESTING");
        backroom.update(
                "UPDATE lab_unit_tests SET sampled_at = sampled_at - INTERVAL 30 DAY WHERE unit_id = ?", unit.id());
        for (TestRow row : lab.as(one, () -> bench.tests(unit.id()))) {
            if (row.state() != TestState.WAIVED) {
                EnterResult result = new EnterResult(unit.id(), row.no(), 0, new HashMap<>(lab.test(row.code())), null);
                lab.as(one, () -> bench.enter(result));
                lab.as(two, () -> bench.verify(unit.id(), row.no(), 1, LabStage.PIN));
            }
        }
        return units.unit(unit.id());
    }

    /** A prepared and frozen unit of a family in its quarantine position. */
    public UnitRow quarantined(List<Person> custodians) throws Exception {
        UnitRow unit = frozen();
        layOut("QUAR");
        layOut("QUAL_FAM");
        Person first = custodians.get(0);
        String position = lab.as(first, () -> store.suggest(1)).get(0);
        PlaceBag bag = new PlaceBag(
                unit.din().value(), "00", position, 60, custodians.get(1).badge(), LabStage.PIN);
        lab.as(first, () -> store.place(bag));
        return units.unit(unit.id());
    }

    private UnitRow frozen() throws Exception {
        UnitRow unit = registered();
        Person operator = lab.hire(Role.LAB_TECHNICIAN, "PREPARATION");
        Person second = lab.hire(Role.VERIFIER, "PREPARATION");
        long batch = lab.readyBatch(operator, second);
        lab.as(operator, () -> {
            batches.load(batch, unit.din().value());
            return null;
        });
        lab.workUntil(unit, batch, "none", operator, second);
        return lab.as(
                operator,
                () -> transaction.run(() -> {
                    units.move(unit.id(), UnitStatus.FREEZING, "test");
                    units.acceptFreezing(unit.id(), "ACCEPTED", 1, clock.instant());
                    return units.unit(unit.id());
                }));
    }

    private UnitRow registered() throws Exception {
        long id = door.active().unitId();
        backroom.giveKit(id);
        return AsRole.call(
                Role.RECEIVING_CLERK,
                () -> transaction.run(() -> {
                    units.collected(
                            id,
                            new CollectionFacts(
                                    clock.instant().minus(Duration.ofHours(6)), 1, 1, "IN_UTERO", 90, false, ""));
                    units.move(id, UnitStatus.IN_TRANSIT, "test");
                    units.move(id, UnitStatus.RECEIVED, "test");
                    units.move(id, UnitStatus.REGISTERED, "test");
                    return units.unit(id);
                }));
    }

    private void layOut(String zone) throws Exception {
        VesselRow vessel =
                vessels.list(zone).stream().filter(VesselRow::open).findFirst().orElseThrow();
        AsRole.run(Role.STORAGE_CUSTODIAN, () -> map.layOut(vessel.id(), 2, 3, 5));
    }
}
