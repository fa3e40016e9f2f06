package org.cordbank.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.cordbank.contract.ContractRegister;
import org.cordbank.lab.processing.Preparations;
import org.cordbank.lab.testing.TestResults;
import org.cordbank.quality.DeviationRegister;
import org.cordbank.quality.DeviationRow;
import org.cordbank.storage.PlacementRow;
import org.cordbank.storage.StoreOrders;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;

/** Evaluates the release criteria, each from the room that owns the fact. */
@ApplicationScoped
class ReleaseCriteria {
    @Inject
    private UnitRegister units;

    @Inject
    private ContractRegister contracts;

    @Inject
    private Preparations preparations;

    @Inject
    private TestResults tests;

    @Inject
    private DeviationRegister deviations;

    @Inject
    private StoreOrders store;

    List<CriterionRow> of(long unitId) {
        UnitRow unit = units.unit(unitId);
        List<PlacementRow> places = store.placements(unitId);
        String open = deviations.of("unit", unitId).stream()
                .filter(DeviationRow::open)
                .map(DeviationRow::number)
                .collect(Collectors.joining(", "));
        return List.of(
                row(Criterion.CONTRACT_VALID, contracts.valid(unitId), unit.contractNumber()),
                row(
                        Criterion.COLLECTION_CERTIFIED,
                        units.collectionFacts(unitId).isPresent(),
                        ""),
                row(Criterion.STEPS_COMPLETE, preparations.complete(unitId), ""),
                row(Criterion.DEVIATIONS_DISPOSED, deviations.allDisposed("unit", unitId), open),
                row(Criterion.FREEZING_ACCEPTED, units.freezing(unitId).isPresent(), ""),
                row(Criterion.TESTS_FINAL, tests.allFinal(unitId), ""),
                row(Criterion.TESTS_WITHIN_LIMITS, tests.allWithinLimits(unitId), ""),
                row(Criterion.IN_QUARANTINE_POSITION, held(unit, places), addresses(places)),
                row(Criterion.QUALIFIED_POSITION_FREE, store.roomFor(unitId, Outcome.RELEASE.zone(unit.product())), ""),
                row(Criterion.NO_HOLD, !unit.onHold(), ""));
    }

    private static CriterionRow row(Criterion criterion, boolean met, String detail) {
        return new CriterionRow(criterion, met, detail);
    }

    private boolean held(UnitRow unit, List<PlacementRow> places) {
        long held = places.stream().filter(place -> "HELD".equals(place.kind())).count();
        return held > 0 && held == units.bags(unit.id()).size();
    }

    private static String addresses(List<PlacementRow> places) {
        return places.stream().map(PlacementRow::address).collect(Collectors.joining(", "));
    }
}
