package org.cordbank.launcher.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * Units prepared and frozen together. When one of them fails a step the others wait with it for the verdict, so that all
 * come to the next centrifuge together.
 */
final class Batch {
    static final int UNITS = 6;
    private static final int LINES = 5;
    private static final long OPENS = 8 * Moment.HOUR + 30 * Moment.MINUTE;
    private static final long WAIT = 45 * Moment.MINUTE;

    /** Length of each preparation step of the catalogue in seconds, from the ninth; the eight before make ready. */
    private static final int[] LENGTHS = new int[49];

    static {
        java.util.Arrays.fill(LENGTHS, 140);
        LENGTHS[26] = 900;
        LENGTHS[27] = 600;
        LENGTHS[31] = 960;
        LENGTHS[22] = 720;
        LENGTHS[19] = 240;
        LENGTHS[37] = 240;
    }

    private final Day day;
    private final int no;
    private final long starts;
    private final List<Life> lives = new ArrayList<>();
    private int failedStep = Integer.MAX_VALUE;

    Batch(Day day, int no) {
        this.day = day;
        this.no = no;
        this.starts = day.starts() + OPENS + no / LINES * 2 * Moment.HOUR + no % LINES * 7 * Moment.MINUTE;
    }

    void take(Life life) {
        lives.add(life);
    }

    /** True when this unit may fail a step; of a batch only one does. */
    boolean letsFail(int step) {
        boolean first = failedStep == Integer.MAX_VALUE;
        if (first) {
            failedStep = step;
        }
        return first;
    }

    /** When a step is recorded for the unit at this place of the batch. */
    long step(int seq, int place) {
        long at = starts + 20L * place + (seq > failedStep ? WAIT : 0);
        for (int before = 9; before <= seq; before++) {
            at += before < LENGTHS.length ? LENGTHS[before] : late(before);
        }
        return at;
    }

    private static int late(int seq) {
        return switch (seq) {
            case 50 -> 960;
            case 51 -> 780;
            default -> 120;
        };
    }

    /** A step of the whole batch: after the last unit came to it. */
    long commonStep(int seq) {
        return step(seq, UNITS + 1);
    }

    long opened() {
        return starts - 15 * Moment.MINUTE;
    }

    long frozen() {
        return step(56, UNITS) + 95 * Moment.MINUTE;
    }

    /** Judged and unloaded: the bags go into nitrogen at once. */
    long closed() {
        return frozen() + 2 * Moment.MINUTE;
    }

    List<Life> atBench() {
        return lives.stream().filter(life -> life.reaches(life.bench())).toList();
    }

    /** True when somebody is prepared in it by the cutoff. */
    boolean works() {
        return lives.stream().anyMatch(life -> life.reaches(life.bench()));
    }

    boolean freezes() {
        return lives.stream().anyMatch(life -> life.reaches(life.loaded()));
    }

    Day day() {
        return day;
    }

    int no() {
        return no;
    }

    long starts() {
        return starts;
    }

    List<Life> lives() {
        return lives;
    }
}
