package org.cordbank.booking;

/**
 * Something happened to somebody's seats, in the act's transaction. The room that opened the session ({@link
 * BookingRow#room()}) observes it and writes the letter.
 *
 * @param before the booking before the change; the same as {@code booking} where nothing was before
 * @param why what the person who acted gave as reason; may be empty
 */
public record SeatsChanged(Kind kind, BookingRow booking, BookingRow before, String why) {
    /** What happened. */
    public enum Kind {
        /** Booked, but a member of staff has to say yes first. */
        REQUESTED,
        /** Booked, or approved. */
        CONFIRMED,
        DECLINED,
        /** Other heads or another session; booked as before. */
        CHANGED,
        CANCELLED,
        /** The bank took the seats back: a closure or fewer places. */
        DISPLACED,
        /** Seats are held for somebody in the waiting list until {@link BookingRow#expiresAt()}. */
        OFFERED,
        /** An offer ran out and was passed on. */
        PASSED,
        CHECKED_IN,
        COMPLETED,
        NO_SHOW
    }

    static SeatsChanged of(Kind kind, BookingRow booking) {
        return new SeatsChanged(kind, booking, booking, "");
    }
}
