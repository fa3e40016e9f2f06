package org.cordbank.booking;

/**
 * What turns a hold into a booking.
 *
 * @param publicId of the hold
 * @param approval true when the room's rules ask for a member of staff to say yes first
 */
public record ConfirmBooking(String publicId, Contact contact, boolean approval) {}
