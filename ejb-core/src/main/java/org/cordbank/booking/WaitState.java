package org.cordbank.booking;

/** A place in the waiting list: offered seats in its turn, then taken, passed on or left. */
public enum WaitState {
    WAITING,
    OFFERED,
    ACCEPTED,
    LEFT,
    PASSED,
    ENDED;

    /** True while seats may still come of it. */
    public boolean isLive() {
        return this == WAITING || this == OFFERED;
    }
}
