package org.cordbank.lab.testing;

/** What the rule of the unit's product makes of a result. */
public enum TestVerdict {
    PASS,
    FAIL,
    /** Neither: to be repeated or confirmed first. */
    REVIEW
}
