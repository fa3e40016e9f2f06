package org.cordbank.booking;

import java.time.Instant;

/**
 * A session to be opened.
 *
 * @param room the room that invites: {@code museum}, {@code outreach}
 * @param ownerRef what it belongs to in that room: a venue, an event
 * @param capacity heads in all
 * @param largestParty heads one booking may have at most
 * @param groupFrom a party of this many heads or more counts as a group (at least 2)
 * @param groupsMost groups at the same time
 * @param bookableFrom from when visitors may book
 * @param bookableUntil until when visitors may book; not after the session's end
 */
public record OpenSession(
        String room,
        long ownerRef,
        String titleZh,
        String titleEn,
        Instant begins,
        Instant ends,
        int capacity,
        int largestParty,
        int groupFrom,
        int groupsMost,
        Instant bookableFrom,
        Instant bookableUntil) {}
