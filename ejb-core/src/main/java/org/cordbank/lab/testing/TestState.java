package org.cordbank.lab.testing;

/** Where a test of a unit stands. */
public enum TestState {
    PENDING,
    /** A result is entered and waits for the second person. */
    PRELIM,
    FINAL,
    /** Final again after an amendment; the earlier result stays on record. */
    AMENDED,
    /** To be done again: sent back, or a result that has to be confirmed. */
    REPEAT,
    /** Not asked for with this product. */
    WAIVED;

    /** True when nothing more is waited for. */
    public boolean isClosed() {
        return this == FINAL || this == AMENDED || this == WAIVED;
    }

    /** True when a result may be entered without being an amendment. */
    public boolean takesResult() {
        return this == PENDING || this == PRELIM || this == REPEAT;
    }
}
