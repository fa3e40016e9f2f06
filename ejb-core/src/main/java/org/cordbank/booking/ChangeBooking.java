package org.cordbank.booking;

/**
 * Other heads, another session, or both; the same values where nothing changes.
 *
 * @param staff true when staff moves it, who may do so outside the visitors' booking times
 * @param approval true when the changed booking has to be approved (again)
 */
public record ChangeBooking(long bookingId, long sessionId, int heads, boolean staff, boolean approval) {}
