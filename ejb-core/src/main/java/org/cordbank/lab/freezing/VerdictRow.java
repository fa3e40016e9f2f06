package org.cordbank.lab.freezing;

import java.time.Instant;

/** A person's verdict on a run's curve. */
public record VerdictRow(int seq, boolean accepted, String reason, Instant givenAt, String givenByName) {}
