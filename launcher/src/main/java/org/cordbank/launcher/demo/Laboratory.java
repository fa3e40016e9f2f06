package org.cordbank.launcher.demo;

/** The tests and what followed them: review, release, the move to the long-term tank, or the end. */
final class Laboratory {
    /** Hours from quarantine to the entry of each test's result, in the catalogue's order. */
    private static final int[] ENTERED = {8, 22, 44, 384, 338, 340, 24, 0, 222, 158, 160, 162, 164, 210, 212};

    private final Life life;
    private final long[] entered = new long[ENTERED.length];
    private final long[] verified = new long[ENTERED.length];
    private final long[] second = new long[ENTERED.length];
    private final long[] secondVerified = new long[ENTERED.length];
    private final int special;
    private final long qaVerdict;
    private final long directorVerdict;
    private final long ready;
    private final long qa;
    private final long medical;
    private final long moved;
    private final long discarded;
    private final int analyst;

    Laboratory(Life life, Chance chance) {
        this.life = life;
        Fate fate = life.fate();
        special = special(fate, chance);
        for (int test = 0; test < ENTERED.length; test++) {
            times(test, chance);
        }
        long last = 0;
        for (int test = 0; test < ENTERED.length; test++) {
            last = Math.max(last, Math.max(verified[test], secondVerified[test]));
        }
        ready = last;
        long found = special < 0 ? 0 : entered[special];
        qaVerdict = found + chance.between(2 * Moment.DAY, 7 * Moment.DAY);
        directorVerdict = qaVerdict + chance.between(4 * Moment.HOUR, 2 * Moment.DAY);
        long born = life.journey().nominalBirth();
        long due = born + chance.between(34 * Moment.DAY, 42 * Moment.DAY);
        long first = fate.failsStep() ? life.step(56) + Moment.DAY : 0;
        qa = Math.max(Math.max(ready + Moment.DAY, due), Math.max(directorVerdict, first) + Moment.DAY);
        medical = qa + chance.between(6 * Moment.HOUR, 4 * Moment.DAY);
        moved = medical + chance.between(4 * Moment.HOUR, 3 * Moment.DAY);
        discarded = Math.max(directorVerdict, ready) + chance.between(2 * Moment.DAY, 12 * Moment.DAY);
        analyst = chance.below(1000);
    }

    private static int special(Fate fate, Chance chance) {
        return switch (fate) {
            case LOW_TNC -> 0;
            case BACTERIA_KEPT, BACTERIA_DISCARDED -> 4;
            case MARKER -> 10;
            case REPEATED -> 9 + chance.below(4);
            case SENT_BACK -> chance.below(3);
            case AMENDED -> 8;
            default -> -1;
        };
    }

    private void times(int test, Chance chance) {
        long jitter = chance.between(0, 5 * Moment.HOUR);
        long check = chance.between(40 * Moment.MINUTE, 9 * Moment.HOUR);
        if (life.placed() == 0 || waived(test)) {
            return;
        }
        boolean grows = test == special && test == 4;
        entered[test] = life.placed() + (grows ? 60 : ENTERED[test]) * Moment.HOUR + jitter;
        verified[test] = entered[test] + check;
        if (test == special && (hasSecond())) {
            long later = life.fate() == Fate.AMENDED ? 4 * Moment.DAY : Moment.DAY;
            second[test] = verified[test] + later + jitter;
            secondVerified[test] = second[test] + check;
        }
    }

    private boolean hasSecond() {
        return life.fate() == Fate.REPEATED || life.fate() == Fate.SENT_BACK || life.fate() == Fate.AMENDED;
    }

    /** HLA typing is optional for a family's unit and waived with the contract. */
    static boolean waived(int test) {
        return ENTERED[test] == 0;
    }

    static int tests() {
        return ENTERED.length;
    }

    long entered(int test) {
        return entered[test];
    }

    long verified(int test) {
        return verified[test];
    }

    /** When a second result was entered; 0 when the first holds. */
    long second(int test) {
        return second[test];
    }

    long secondVerified(int test) {
        return secondVerified[test];
    }

    /** Index of the test about which something is to be told; -1 for none. */
    int special() {
        return special;
    }

    /** When QA gave its verdict on the failed test. */
    long qaVerdict() {
        return life.fate().failsTest() ? qaVerdict : 0;
    }

    long directorVerdict() {
        return life.fate().failsTest() ? directorVerdict : 0;
    }

    /** When the last test was final. */
    long ready() {
        return ready;
    }

    long qa() {
        return life.fate().reachesRelease() ? qa : 0;
    }

    long medical() {
        return life.fate().reachesRelease() ? medical : 0;
    }

    long moved() {
        return life.fate().reachesRelease() ? moved : 0;
    }

    /** When the unit was discarded after its tests or at the bench; 0 when it was not. */
    long discarded() {
        if (life.fate() == Fate.STEP_REJECTED) {
            return life.step(life.failedStep()) + 6 * Moment.DAY;
        }
        return life.fate().discardedAfterTests() ? discarded : 0;
    }

    Person analyst(int test) {
        return life.world().people().of("QC_ANALYST", analyst + test);
    }

    Person verifier(int test) {
        return life.world().people().of("QC_ANALYST", analyst + test + 1);
    }
}
