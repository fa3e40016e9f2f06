package org.cordbank.launcher.demo;

import java.util.Locale;

/**
 * Where a unit's bag lies. Every unit has a place of its own in the long-term tanks; the quarantine tanks are gone round, with
 * room for more days than a bag stays there.
 */
record Tanks(Life life) {
    static final int RACKS = 10;
    static final int LEVELS = 10;
    static final int SLOTS = 22;
    /** Positions of a tank; about 2,200 is what the bank's tanks hold (domain, sizing). */
    static final int SIZE = RACKS * LEVELS * SLOTS;

    private static final int QUARANTINE_DAYS = 75;

    static Tanks of(Life life) {
        return new Tanks(life);
    }

    static int quarantinePositions(Plan plan) {
        return plan.perDay() * QUARANTINE_DAYS;
    }

    static int quarantineTanks(Plan plan) {
        return (quarantinePositions(plan) + SIZE - 1) / SIZE;
    }

    static int longTermTanks(Plan plan) {
        return (plan.lives() + SIZE - 1) / SIZE;
    }

    private long quarantineIndex() {
        return life.no() % quarantinePositions(life.world().plan());
    }

    private long storedIndex() {
        return (long) quarantineTanks(life.world().plan()) * SIZE + life.no();
    }

    long quarantineId() {
        return life.world().firsts().get("storage_positions_seq") + quarantineIndex();
    }

    long storedId() {
        return life.world().firsts().get("storage_positions_seq") + storedIndex();
    }

    String quarantine() {
        return address(life.world().tanks().get((int) (quarantineIndex() / SIZE)), "L01", quarantineIndex() % SIZE);
    }

    /** Address of the position at this place of the tank. */
    static String address(String tank, String room, long index) {
        return String.format(
                Locale.ROOT, "JN1-%s-%s-R%02d-L%02d-%c", room, tank, rack(index), level(index), slot(index));
    }

    static int rack(long index) {
        return (int) (index / (LEVELS * SLOTS)) + 1;
    }

    static int level(long index) {
        return (int) (index / SLOTS % LEVELS) + 1;
    }

    static char slot(long index) {
        return (char) ('A' + index % SLOTS);
    }
}
