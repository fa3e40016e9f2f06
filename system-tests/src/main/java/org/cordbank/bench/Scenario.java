package org.cordbank.bench;

/** Something measured beside its baseline. */
interface Scenario {
    String name();

    /** One line for the help. */
    String what();

    Finding run(Plan plan) throws Exception;
}
