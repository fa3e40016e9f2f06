package org.cordbank.unit;

/** What anybody who holds a certificate may know of its unit; nothing clinical follows from it. */
public enum Standing {
    NOT_STORED,
    AWAITING_MOVE,
    STORED,
    ISSUED,
    TRANSFERRED,
    ENDED
}
