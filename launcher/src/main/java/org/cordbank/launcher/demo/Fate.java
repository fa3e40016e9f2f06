package org.cordbank.launcher.demo;

/**
 * What becomes of a contract and its unit. Shares are taken from published figures where there are any: collection of at
 * least 97 % of what was enrolled (domain 7.7, default target), acceptance of family units about 92 % (Royan, source F13e),
 * contamination 3 to 5 % with a target of 3 % (F13e), reasons of discard by the Pareto of F13 (low volume and cells first,
 * then documents and clots, bacteria, time, temperature). The split inside those figures is the generator's own.
 */
enum Fate {
    UNPAID(0.012),
    NOT_COLLECTED(0.025),
    LOW_VOLUME(0.014),
    TOO_LATE(0.003),
    TEMPERATURE(0.002),
    LEAK(0.002),
    CLOT(0.003),
    HAEMOLYSIS(0.001),
    IDENTITY(0.001),
    DOCUMENTS(0.004),
    LATE_PICK_UP(0.010),
    STEP_ACCEPTED(0.028),
    STEP_REJECTED(0.004),
    LOW_TNC(0.020),
    BACTERIA_KEPT(0.012),
    BACTERIA_DISCARDED(0.014),
    MARKER(0.006),
    REPEATED(0.012),
    SENT_BACK(0.012),
    AMENDED(0.012),
    DISPUTE(0.004),
    /** Everything went as it should. */
    GOOD(0.799),
    DRAFT(0),
    SIGNED(0),
    DECLINED(0);

    private final double share;

    Fate(double share) {
        this.share = share;
    }

    static Fate draw(Chance chance) {
        double left = chance.unit();
        for (Fate fate : values()) {
            left -= fate.share;
            if (left < 0) {
                return fate;
            }
        }
        return GOOD;
    }

    static Fate drawProspect(Chance chance, boolean recent) {
        double drawn = chance.unit();
        if (recent && drawn < 0.3) {
            return SIGNED;
        }
        return drawn < 0.7 ? DRAFT : DECLINED;
    }

    boolean enrols() {
        return compareTo(DRAFT) < 0;
    }

    boolean collects() {
        return enrols() && this != UNPAID && this != NOT_COLLECTED;
    }

    /** The receiving room's reason to set the unit aside; its code is the constant's name. */
    boolean failsReception() {
        return compareTo(LOW_VOLUME) >= 0 && compareTo(DOCUMENTS) <= 0;
    }

    /** Set aside and registered all the same: missing papers come later, blood does not get better. */
    boolean acceptedAtReception() {
        return this == DOCUMENTS;
    }

    boolean reachesBench() {
        return collects() && (!failsReception() || acceptedAtReception());
    }

    boolean failsStep() {
        return this == STEP_ACCEPTED || this == STEP_REJECTED || this == LOW_TNC;
    }

    boolean reachesFreezer() {
        return reachesBench() && this != STEP_REJECTED;
    }

    /** A test fails for good; the family may still choose to keep the unit. */
    boolean failsTest() {
        return this == LOW_TNC || this == BACTERIA_KEPT || this == BACTERIA_DISCARDED || this == MARKER;
    }

    boolean discardedAfterTests() {
        return this == BACTERIA_DISCARDED || this == MARKER;
    }

    boolean reachesRelease() {
        return reachesFreezer() && !discardedAfterTests();
    }

    boolean conditional() {
        return this == LOW_TNC || this == BACTERIA_KEPT;
    }
}
