package org.cordbank.launcher.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What was read at the bench of this unit's own blood, and what went wrong with it. */
final class Measured {
    private Measured() {}

    /** The value of a step's field by {@code code.field}; null where every unit has the same. */
    static String of(String name, Life life) {
        Blood blood = life.blood();
        boolean failed = life.fate().failsStep() && life.fate() != Fate.LOW_TNC;
        int step = failed ? life.failedStep() : 0;
        return switch (name) {
            case "B13.gross" -> blood.gross();
            case "B15.destroyed_qty" -> step == 15 ? "1" : null;
            case "C19.wbc" -> Blood.one(blood.wbcBefore(false));
            case "C19.wbc_2" -> Blood.one(blood.wbcBefore(true));
            case "C20.viability" -> Blood.one(Math.min(99.5, blood.viability() + 0.9));
            case "D25.added" -> hes(blood, step == 25);
            case "D28.interface" -> step == 28 ? "BLURRED" : null;
            case "D29.transferred" -> Blood.one(blood.content() * 0.82);
            case "E30.rbc_bag" -> Blood.one(blood.content() * 0.42 + 18);
            case "E32.expressed" -> Blood.one(blood.content() * 0.58);
            case "E33.plasma" -> Blood.one(blood.content() * 0.6 + 4);
            case "E34.clump" -> step == 34 ? "Y" : null;
            case "H56.crf_run_no" -> runNumber(life);
            case "H56.slot" -> String.valueOf(life.place() + 1);
            default -> product(name, blood, step);
        };
    }

    private static String product(String name, Blood blood, int step) {
        return switch (name) {
            case "E35.cell_volume" -> Blood.one(blood.cells());
            case "F37.wbc" -> Blood.one(blood.wbcAfter(false));
            case "F37.wbc_2" -> Blood.one(blood.wbcAfter(true) * (step == 37 ? 1.22 : 1));
            case "G47.volume_main" -> Blood.one(blood.large());
            case "G47.volume_small" -> Blood.one(blood.small());
            case "G48.bag" -> Blood.one(Double.parseDouble(blood.freezingBag()) + (step == 48 ? 2.2 : 0));
            case "G51.added" -> Blood.one(blood.protectant());
            default -> null;
        };
    }

    /** A fifth of the net volume, as the step before computed it. */
    private static String hes(Blood blood, boolean tooMuch) {
        BigDecimal fifth = BigDecimal.valueOf(blood.net() / 5).setScale(1, RoundingMode.HALF_UP);
        return (tooMuch ? fifth.add(new BigDecimal("2.4")) : fifth).toPlainString();
    }

    static String runNumber(Life life) {
        return runNumber(life.batch());
    }

    static String runNumber(Batch batch) {
        return "CRF1-" + batch.day().date().toString().replace("-", "") + "-" + (batch.no() + 1) + "-H"
                + FreezingPart.runId(batch);
    }
}
