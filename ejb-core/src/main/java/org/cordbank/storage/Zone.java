package org.cordbank.storage;

/** What a vessel is set aside for; the vessel's register holds the same words. */
public enum Zone {
    QUAR,
    QUAL_FAM,
    QUAL_PUB,
    POS,
    RESEARCH
}
