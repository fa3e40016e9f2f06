package org.cordbank.unit;

/** How far a test is, as its family reads it: never a value, and of an infectious marker only that it is done. */
public enum FamilyTestState {
    WAITING,
    RUNNING,
    /** Done; what it says is told together with the release. */
    DONE,
    PASSED,
    /** Done with a result that a doctor explained before the unit was stored. */
    EXPLAINED,
    /** Not asked for with this product. */
    WAIVED;

    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
