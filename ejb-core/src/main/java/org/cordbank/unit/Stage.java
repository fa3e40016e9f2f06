package org.cordbank.unit;

/** The six stages in which a family follows its unit, and the end that is none of them. */
public enum Stage {
    SIGNED,
    COLLECTION,
    RECEPTION,
    PREPARATION,
    TESTS,
    STORED,
    ENDED;

    /** The stage a state belongs to. */
    public static Stage of(UnitStatus status) {
        return switch (status) {
            case ENROLLED, KIT_ISSUED -> SIGNED;
            case COLLECTED, IN_TRANSIT -> COLLECTION;
            case RECEIVED, PRELIM_FAIL, REGISTERED -> RECEPTION;
            case PROCESSING, FREEZING -> PREPARATION;
            case QUARANTINE, QA_REVIEW -> TESTS;
            case STORED_FAMILY, LISTED_PUBLIC, STORED_CONDITIONAL, RESERVED, CT_TESTING, ALLOCATED -> STORED;
            case NOT_COLLECTED, ISSUED, DELIVERED, INFUSED, FOLLOWUP, DISCARDED, RESEARCH, TO_PUBLIC -> ENDED;
        };
    }
}
