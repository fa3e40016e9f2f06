package org.cordbank.lab.testing;

import java.util.List;
import java.util.Locale;

/**
 * One test of the catalogue, for a product.
 *
 * @param no place in the catalogue, from 1
 * @param code for example {@code T05}
 * @param infectious told by the medical director only
 * @param blocks whether the product is not released without it
 * @param optional whether it is waived for the product
 * @param ruleZh the rule in words
 */
public record Assay(
        int no,
        String code,
        String zh,
        String en,
        String specimenZh,
        String specimenEn,
        String methodZh,
        String methodEn,
        int tatDays,
        boolean infectious,
        boolean blocks,
        boolean optional,
        String ruleZh,
        String ruleEn,
        List<TestField> fields) {
    public Assay {
        fields = List.copyOf(fields);
    }

    public String name(Locale locale) {
        return chinese(locale) ? zh : en;
    }

    public String specimen(Locale locale) {
        return chinese(locale) ? specimenZh : specimenEn;
    }

    public String method(Locale locale) {
        return chinese(locale) ? methodZh : methodEn;
    }

    public String rule(Locale locale) {
        return chinese(locale) ? ruleZh : ruleEn;
    }

    /** Code and Chinese name, as refusals and deviations quote it. */
    public String title() {
        return code + " " + zh;
    }

    private static boolean chinese(Locale locale) {
        return "zh".equals(locale.getLanguage());
    }
}
