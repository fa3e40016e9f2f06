package org.cordbank.booking;

/**
 * Seats to be held while the visitor fills in the rest.
 *
 * @param party kind of visitor in the words of the calling room, such as {@code SCHOOL}; at most 20 letters
 * @param address network address of the visitor, whose holds are counted; null for staff
 */
public record HoldSeats(long sessionId, int heads, String party, String address) {}
