package org.cordbank.outreach.events;

/** A certificate of attendance to be handed out. */
public record AttendanceFile(String name, String mediaType, byte[] content) {}
