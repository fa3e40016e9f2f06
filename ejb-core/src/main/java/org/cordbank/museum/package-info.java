/**
 * The museum: when it is open ({@code opening}), who comes ({@code visits}), who guides them ({@code guides}), and the
 * day at its desk ({@code desk}). Seats are the booking room's. Words: venue, session, visitor type, party, group, age
 * band, guide, closure, make-up working day. Museum staff may enter.
 */
package org.cordbank.museum;
