package org.cordbank.collection.kits;

import java.time.Instant;

/** One printing of a label sheet; {@code why} and {@code secondName} are empty for the first. */
public record LabelPrintRow(int labels, String why, String printedBy, String secondName, Instant printedAt) {}
