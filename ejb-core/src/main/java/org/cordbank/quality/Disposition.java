package org.cordbank.quality;

/** What is decided about a deviation: go on as it is, do it again, or do not use. */
public enum Disposition {
    ACCEPT,
    REWORK,
    REJECT;

    /** True when nothing remains to be done about the deviation itself. */
    public boolean closes() {
        return this != REWORK;
    }
}
