package org.cordbank.museum.desk;

/** The answer to a note; the device drops a note once it has one. */
public record DoorAnswer(String key, DoorOutcome outcome) {}
