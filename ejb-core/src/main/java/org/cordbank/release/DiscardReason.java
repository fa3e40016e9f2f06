package org.cordbank.release;

/** Why a unit is destroyed (source: discard reasons of the domain reference, key figures). */
public enum DiscardReason {
    LOW_VOLUME,
    LOW_CELLS,
    STERILITY,
    TOO_LATE,
    TEMPERATURE,
    DOCUMENTS,
    HISTORY,
    INFECTIOUS,
    PROCESSING,
    CLOTS,
    FAMILY_WISH,
    CONTRACT_ENDED,
    OTHER
}
