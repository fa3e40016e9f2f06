package org.cordbank.booking;

/**
 * What turns a hold into a booking.
 *
 * @param publicId of the hold
 * @param approval who has to say yes first
 */
public record ConfirmBooking(String publicId, Contact contact, Approval approval) {
    /** Whether a member of staff says yes before the seats are promised. */
    public enum Approval {
        /** The room's rules ask for it. */
        ASKED,
        /** Only where the person missed the room's sessions too often. */
        BY_RECORD,
        /** Never; for rooms where nobody answers requests. */
        NONE
    }

    /** @param asked true when the room's rules ask for a yes; otherwise the person's record decides */
    public ConfirmBooking(String publicId, Contact contact, boolean asked) {
        this(publicId, contact, asked ? Approval.ASKED : Approval.BY_RECORD);
    }
}
