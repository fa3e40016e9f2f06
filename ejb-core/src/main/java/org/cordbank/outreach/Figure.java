package org.cordbank.outreach;

import java.time.Instant;

/** A figure of the home page, counted from the records. */
public record Figure(String name, long value, Instant countedAt) {}
