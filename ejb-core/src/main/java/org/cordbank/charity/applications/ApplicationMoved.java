package org.cordbank.charity.applications;

/** An application came to another status. */
public record ApplicationMoved(long applicationId, ApplicationStatus from, ApplicationStatus to) {}
