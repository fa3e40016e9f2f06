package org.cordbank.lab.testing;

import java.util.List;
import org.cordbank.unit.UnitRow;

/**
 * A unit's tests and how each is entered, for its page.
 *
 * @param unit without family data
 * @param assays the catalogue for the unit's product, in the order of {@code tests}
 */
public record TestSheet(UnitRow unit, List<TestRow> tests, List<Assay> assays) {
    public TestSheet {
        tests = List.copyOf(tests);
        assays = List.copyOf(assays);
    }

    public long closed() {
        return tests.stream().filter(test -> test.state().isClosed()).count();
    }
}
