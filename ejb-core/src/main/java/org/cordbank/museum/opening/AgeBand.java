package org.cordbank.museum.opening;

/** Ages of minors for whom the rules ask for accompanying adults. Counts only; names of minors are not kept. */
public enum AgeBand {
    UNDER_6,
    AGE_6_11,
    AGE_12_17
}
