package org.cordbank.collection.reception;

/** Where a reception stands. */
public enum ReceptionState {
    /** The bag is here, its checks are not answered yet. */
    OPEN,
    REGISTERED,
    /** A check failed; quality assurance and the medical director decide. */
    FAILED,
    /** Failed, and registered by decision. */
    ACCEPTED,
    DISCARDED;

    boolean canBecome(ReceptionState to) {
        return switch (this) {
            case OPEN -> to == REGISTERED || to == FAILED;
            case FAILED -> to == ACCEPTED || to == DISCARDED;
            default -> false;
        };
    }
}
