package org.cordbank.outreach.events;

import java.time.Instant;
import org.cordbank.booking.BookingState;

/**
 * A party at the door of an event.
 *
 * @param name masked
 * @param came heads; null until checked in
 */
public record GuestRow(String number, String name, int heads, BookingState state, Integer came, Instant checkedInAt) {}
