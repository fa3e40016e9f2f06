package org.cordbank.lab.processing;

/** How a recorded step stands. */
public enum Outcome {
    PASS,
    /** Out of limit and accepted by quality assurance. */
    PASS_WITH_DEVIATION,
    /** Out of limit; the unit is on hold and the next step waits for the disposition. */
    FAIL,
    /** Quality assurance wants the step done again. */
    REWORK,
    /** Quality assurance refused; the preparation ends here. */
    REJECTED;

    /** True when the next step may be started. */
    public boolean letsGo() {
        return this == PASS || this == PASS_WITH_DEVIATION;
    }

    /** Key of the word shown for it. */
    public String textKey() {
        return "lab.processing.Outcome." + name();
    }
}
