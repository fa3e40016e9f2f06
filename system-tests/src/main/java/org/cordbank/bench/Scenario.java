package org.cordbank.bench;

import java.util.List;

/** Something measured beside its baseline. */
interface Scenario {
    String name();

    /** One line for the help. */
    String what();

    Goal goal();

    Finding run(Plan plan) throws Exception;

    /** @throws IllegalArgumentException when the plan's sizes leave nothing to measure */
    default void admit(Plan plan) {
        // most scenarios can do with any size
    }

    /** In what the plan falls short of a run that counts; empty for one that may pass. */
    default List<String> shortfall(Plan plan) {
        return Length.shortfall(plan);
    }
}
