package org.cordbank.launcher.demo;

import java.util.Locale;

/**
 * What was in the bag. Volumes and cells follow the published means of family banks: about 100 mL with anticoagulant, nucleated
 * cells around 12 x 10^8 (lowest stored 4.0, source F10), recovery 80 to 92 % (F11, F15), viability about 95 % (F13c).
 */
final class Blood {
    private static final double DENSITY = 1.06;
    private static final double KIT_BAG = 38;
    private static final double FREEZING_BAG = 12;
    private static final double ANTICOAGULANT = 25;

    private final double gross;
    private final double wbc;
    private final double twin;
    private final double recovery;
    private final double cells;
    private final double viability;
    private final double stem;
    private final String abo;
    private final boolean negative;
    private final double colonies;
    private final boolean cmv;

    Blood(Life life, Chance chance) {
        boolean little = life.fate() == Fate.LOW_VOLUME;
        boolean few = life.fate() == Fate.LOW_TNC;
        double net = little
                ? chance.between(14.0, 38.5)
                : few ? chance.between(44.0, 60.0) : Math.max(44, chance.normal(82, 19));
        gross = round((net + ANTICOAGULANT) * DENSITY + KIT_BAG, 1);
        double before = few ? chance.between(4.1, 4.5) : Math.max(5.6, chance.normal(12.2, 3.4));
        wbc = before * 100 / content();
        twin = chance.between(0.985, 1.015);
        recovery = few ? chance.between(0.80, 0.86) : Math.min(0.97, Math.max(0.76, chance.normal(0.87, 0.04)));
        cells = round(chance.between(23.2, 24.8), 1);
        viability = Math.min(99.4, Math.max(88, chance.normal(95.6, 2.1)));
        stem = Math.max(0.12, chance.normal(0.34, 0.09));
        abo = new String[] {"O", "A", "B", "AB"}[chance.pick(0.30, 0.30, 0.30, 0.10)];
        negative = chance.in(0.004);
        colonies = Math.max(2, chance.normal(8, 2.4));
        cmv = chance.in(0.95);
    }

    /** In the bag, with anticoagulant, as the balance tells. */
    double content() {
        return round((gross - KIT_BAG) / DENSITY, 2);
    }

    String gross() {
        return one(gross);
    }

    double net() {
        return content() - ANTICOAGULANT;
    }

    double wbcBefore(boolean second) {
        return round(second ? wbc * twin : wbc / twin, 1);
    }

    double wbcAfter(boolean second) {
        double after = wbc * content() * recovery / cells;
        return round(second ? after * twin : after / twin, 1);
    }

    double cells() {
        return cells;
    }

    double small() {
        return round(cells * 0.2, 1);
    }

    double large() {
        return round(cells - small(), 1);
    }

    double protectant() {
        return round(cells / 4, 1);
    }

    String freezingBag() {
        return one(cells * DENSITY + FREEZING_BAG);
    }

    double viability() {
        return round(viability, 1);
    }

    /** CD34+ cells per microlitre of the product. */
    double stemCells() {
        return round(wbcAfter(false) * 1000 * stem / 100, 0);
    }

    double stemShare() {
        return round(stem, 2);
    }

    String abo() {
        return abo;
    }

    boolean negative() {
        return negative;
    }

    double colonies() {
        return round(colonies, 1);
    }

    boolean cmv() {
        return cmv;
    }

    static double round(double value, int digits) {
        double scale = Math.pow(10, digits);
        return Math.round(value * scale) / scale;
    }

    static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
