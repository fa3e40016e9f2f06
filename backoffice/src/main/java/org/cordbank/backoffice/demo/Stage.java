package org.cordbank.backoffice.demo;

/** How far a sample family's journey is played, in the order of the journey. */
enum Stage {
    DRAFT,
    SIGNED,
    COUNTERSIGNED,
    PAID,
    KIT,
    COLLECTED,
    IN_TRANSIT,
    /** Received and failed: its deviation is open. */
    REJECTED,
    REGISTERED,
    /** At the bench, part of the steps done. */
    BENCH,
    FROZEN,
    /** In quarantine, part of the tests final. */
    QUARANTINE,
    REVIEW,
    /** Released, the move ordered. */
    RELEASED,
    /** In its long-term position, certified. */
    STORED;

    boolean reaches(Stage other) {
        return compareTo(other) >= 0;
    }
}
