package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cordbank.lab.freezing.CurveImport;
import org.cordbank.lab.freezing.FreezingRoom;
import org.cordbank.lab.testing.EnterResult;
import org.cordbank.lab.testing.TestBench;
import org.cordbank.lab.testing.TestRow;
import org.cordbank.storage.Cryostore;
import org.cordbank.storage.PlaceBag;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** The scenes of freezing, quarantine and the tests. */
@ApplicationScoped
class LaboratoryScenes {
    private static final int SECONDS_OUT = 45;

    @Inject
    private Cast cast;

    @Inject
    private FreezingRoom freezer;

    @Inject
    private Cryostore cryostore;

    @Inject
    private TestBench tests;

    /** A run with these units: loaded by two people, its curve imported and accepted. */
    void freeze(List<UnitRow> prepared) {
        List<UnitRow> ready = prepared.stream()
                .filter(unit -> unit.status() == UnitStatus.PROCESSING)
                .toList();
        if (ready.isEmpty()) {
            return;
        }
        long run = cast.as(Parts.TECHNICIAN, () -> freezer.open(Supplies.FREEZER));
        for (int slot = 1; slot <= ready.size(); slot++) {
            String din = ready.get(slot - 1).din().barcode();
            String place = String.valueOf(slot);
            cast.does(Parts.TECHNICIAN, () -> freezer.load(run, din, place, Parts.VERIFIER, SampleStaff.PIN));
        }
        byte[] curve = StepSamples.curve((int) run).getBytes(StandardCharsets.UTF_8);
        cast.does(Parts.TECHNICIAN, () -> {
            CurveImport taken = freezer.importCurve(run, "CRF-" + run + ".csv", curve, null);
            if (!taken.bad().isEmpty()) {
                throw new IllegalStateException("The sample curve is not readable: " + taken.bad());
            }
            freezer.judge(run, true, "曲线符合程序，平台期正常", SampleStaff.PIN);
        });
    }

    /** Two people put the frozen bag into a quarantine position. */
    void place(UnitRow unit) {
        if (unit.status() != UnitStatus.FREEZING) {
            return;
        }
        cast.does(Parts.CUSTODIAN, () -> {
            String position = cryostore.suggest(1).get(0);
            cryostore.place(new PlaceBag(
                    unit.din().barcode(), "00", position, SECONDS_OUT, Parts.CUSTODIAN_TOO, SampleStaff.PIN));
        });
    }

    /** One analyst enters the results, another verifies them; what is closed already stays. */
    void test(UnitRow unit, List<String> codes, Runnable beat) {
        if (unit.status() != UnitStatus.QUARANTINE) {
            return;
        }
        for (TestRow row : cast.as(Parts.ANALYST, () -> tests.tests(unit.id()))) {
            if (codes.contains(row.code()) && !row.state().isClosed()) {
                TestRow entered = row.waits() ? row : enter(unit, row);
                cast.does(
                        Parts.ANALYST_TOO,
                        () -> tests.verify(unit.id(), row.no(), entered.revision(), SampleStaff.PIN));
                beat.run();
            }
        }
    }

    private TestRow enter(UnitRow unit, TestRow row) {
        EnterResult result = new EnterResult(unit.id(), row.no(), row.revision(), StepSamples.test(row.code()), null);
        return cast.as(Parts.ANALYST, () -> tests.enter(result));
    }
}
