package org.cordbank.lab.freezing;

/** Where a freezing run stands. */
public enum RunState {
    /** Bags are loaded. */
    OPEN,
    /** The curve is imported and waits for the verdict. */
    IMPORTED,
    ACCEPTED,
    REFUSED;

    public boolean isJudged() {
        return this == ACCEPTED || this == REFUSED;
    }
}
