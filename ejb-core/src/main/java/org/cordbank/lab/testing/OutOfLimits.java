package org.cordbank.lab.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cordbank.quality.DeviationRegister;
import org.cordbank.quality.OpenDeviation;
import org.cordbank.unit.UnitRow;

/** Opens the deviation of a result out of limit, which holds the unit. */
@ApplicationScoped
class OutOfLimits {
    @Inject
    private DeviationRegister deviations;

    /** An infectious value never stands in a deviation, which more people read. */
    long open(UnitRow unit, Assay assay, ResultCheck.Checked checked) {
        String category = assay.infectious() ? "INFECTIOUS" : Incubation.isCulture(assay) ? "STERILITY" : "TESTING";
        String found = assay.infectious() ? "" : "：" + checked.values().byName();
        return deviations.open(new OpenDeviation(
                category,
                "unit",
                unit.id(),
                assay.title() + " 未通过",
                unit.label() + " " + assay.title() + " 不符合「" + assay.ruleZh() + "」" + found));
    }
}
