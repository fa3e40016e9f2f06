package org.cordbank.collection.bedside;

/** Why there is no blood to send. */
public enum NotCollectedReason {
    EMERGENCY,
    MOTHER_OR_CHILD_FIRST,
    FAMILY_DECLINED,
    CORD_UNSUITABLE,
    TOO_LITTLE,
    CLOTTED,
    NO_KIT,
    NO_COLLECTOR,
    OTHER
}
