package org.cordbank.charity.applications;

import java.time.Instant;

/**
 * One status an application came to.
 *
 * @param from null for the first
 * @param reason in words the applicant may read; null when none
 */
public record StepRow(ApplicationStatus from, ApplicationStatus to, Instant at, String by, String reason) {}
