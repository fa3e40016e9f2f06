/**
 * Seats: sessions with a capacity in heads, ten-minute holds, bookings and the waiting list, for whoever invites guests
 * (museum, outreach, collectors' courses). Words: session, heads, hold, booking, offer, waiting list, displaced. The rooms
 * above call the verbs inside their acts ({@code SessionBook}, {@code Seats}, {@code WaitingList}, {@code Attendance}) and
 * observe {@code SeatsChanged} to write their letters. What is free is always counted from the rows, never remembered. A
 * hold is no act of record; everything from the booking on is in the audit trail.
 */
package org.cordbank.booking;
