package org.cordbank.launcher.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Lots and equipment the generated histories name: one lot of each item per half-year, one piece of each kind. */
final class Supplies {
    static final List<String> ITEMS = List.of(
            "COLLECTION_KIT",
            "GOWN",
            "HES",
            "DMSO",
            "DEXTRAN",
            "BAG",
            "DISINFECTANT",
            "WAFER",
            "TRANSFER_SET",
            "OVERWRAP");
    static final List<String> KINDS =
            List.of("BSC", "CENTRIFUGE", "SEALER", "DOCKER", "BALANCE", "PRESS", "PUMP", "CRF");
    private static final int MONTHS_OF_USE = 24;

    private Supplies() {}

    static String lot(String item, LocalDate day) {
        return String.format(Locale.ROOT, "H-%s-%dH%d", item, day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
    }

    static LocalDate received(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1).minusDays(20);
    }

    static LocalDate expires(LocalDate day) {
        return received(day).plusMonths(MONTHS_OF_USE);
    }

    static String equipment(String kind) {
        return "H-" + kind;
    }
}
