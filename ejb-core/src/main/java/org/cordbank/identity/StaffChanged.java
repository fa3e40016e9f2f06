package org.cordbank.identity;

/** A line of the staff register was written. */
public record StaffChanged(long staffId, String act, String reason, String roles) {}
