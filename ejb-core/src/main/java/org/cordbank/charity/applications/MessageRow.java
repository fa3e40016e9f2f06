package org.cordbank.charity.applications;

import java.time.Instant;

/** A message of a case's thread. @param by printed name of the officer; empty for the applicant's side */
public record MessageRow(boolean fromBank, String by, String words, Instant at) {}
