package org.cordbank.museum.guides;

/** A guide who leads a session. */
public record AssignmentRow(long id, long sessionId, long guideId, String name, String why) {}
