package org.cordbank.booking;

/** A party that waits for seats. */
public record JoinWaiting(long sessionId, int heads, String party, Contact contact) {}
