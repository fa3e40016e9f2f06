package org.cordbank.unit;

import java.time.Instant;
import java.util.Locale;

/**
 * One test of a family's unit, in the catalogue's plain words.
 *
 * @param whyZh why the test is done
 * @param doneAt null while it is not done
 */
public record FamilyTestRow(
        int no, String zh, String en, String whyZh, String whyEn, FamilyTestState state, Instant doneAt) {
    public String name(Locale reader) {
        return chinese(reader) ? zh : en;
    }

    public String why(Locale reader) {
        return chinese(reader) ? whyZh : whyEn;
    }

    private static boolean chinese(Locale reader) {
        return "zh".equals(reader.getLanguage());
    }
}
