package org.cordbank.booking;

import java.util.Set;

/** How far a booking is. A hold becomes a booking or expires; a displaced booking lost its seats by the bank's doing. */
public enum BookingState {
    HELD,
    REQUESTED,
    CONFIRMED,
    CHECKED_IN,
    COMPLETED,
    NO_SHOW,
    CANCELLED,
    DECLINED,
    EXPIRED,
    DISPLACED;

    /** True while its heads count as taken. Guests who came, or did not, keep counting: the session is over by then. */
    public boolean hasSeats() {
        return this == HELD
                || this == REQUESTED
                || this == CONFIRMED
                || this == CHECKED_IN
                || this == COMPLETED
                || this == NO_SHOW;
    }

    /** True while the visitor may still change or cancel it. */
    public boolean isAhead() {
        return this == REQUESTED || this == CONFIRMED || this == DISPLACED;
    }

    /** True when the way from here to {@code next} exists. */
    public boolean canBecome(BookingState next) {
        return ways().contains(next);
    }

    private Set<BookingState> ways() {
        return switch (this) {
            case HELD -> Set.of(REQUESTED, CONFIRMED, EXPIRED);
            case EXPIRED -> Set.of(REQUESTED, CONFIRMED);
            case REQUESTED -> Set.of(CONFIRMED, DECLINED, CANCELLED, DISPLACED);
            case CONFIRMED -> Set.of(REQUESTED, CHECKED_IN, NO_SHOW, CANCELLED, DISPLACED);
            case CHECKED_IN -> Set.of(COMPLETED);
            case NO_SHOW -> Set.of(CHECKED_IN);
            case DISPLACED -> Set.of(REQUESTED, CONFIRMED, CANCELLED);
            case COMPLETED, CANCELLED, DECLINED -> Set.of();
        };
    }
}
