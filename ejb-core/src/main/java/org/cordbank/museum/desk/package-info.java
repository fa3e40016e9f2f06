/**
 * The museum's desk: the week and the day, approving and moving bookings, sessions made smaller, the door with its
 * check-in and walk-ins, checks of rooms, numbers and the yearly report. Words: guest, request, door note, room check, day
 * sheet. Contacts are masked; seeing one in the clear needs a reason and is recorded.
 */
package org.cordbank.museum.desk;
