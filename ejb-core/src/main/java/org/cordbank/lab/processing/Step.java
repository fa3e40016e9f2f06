package org.cordbank.lab.processing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One step of the catalogue.
 *
 * @param no place in the order, from 1
 * @param code for example {@code B09}
 * @param phase letter of the phase, A to H
 * @param role who performs it: TECH, QC, VER or SYSTEM
 * @param critical a failure touches identity, sterility or cell dose
 * @param limitZh the limit in words
 */
public record Step(
        int no,
        String code,
        String phase,
        String phaseZh,
        String phaseEn,
        String zh,
        String en,
        StepScope scope,
        String role,
        Signs signs,
        boolean critical,
        String instructionZh,
        String instructionEn,
        String limitZh,
        String limitEn,
        List<StepField> fields) {

    /** How a step is signed. */
    public enum Signs {
        /** The operator, by session. */
        S1,
        /** The operator and a second person with badge and PIN. */
        S2,
        /** Computed; who presses the button stands as operator. */
        AUTO;

        /** Reads the catalogue's words {@code S1}, {@code S2}, {@code AUTO}, {@code AUTO+S1}, {@code AUTO+S2}. */
        static Signs of(String word) {
            if (word.contains("S2")) {
                return S2;
            }
            return word.contains("S1") ? S1 : AUTO;
        }
    }

    public Step {
        fields = List.copyOf(fields);
    }

    public boolean needsSecond() {
        return signs == Signs.S2;
    }

    public String name(Locale locale) {
        return chinese(locale) ? zh : en;
    }

    public String phaseName(Locale locale) {
        return chinese(locale) ? phaseZh : phaseEn;
    }

    public String instruction(Locale locale) {
        return chinese(locale) ? instructionZh : instructionEn;
    }

    public String limitWords(Locale locale) {
        return chinese(locale) ? limitZh : limitEn;
    }

    /** Code and Chinese name, as refusals and deviations quote it. */
    public String title() {
        return code + " " + zh;
    }

    Optional<StepField> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    boolean isUnitStep() {
        return scope == StepScope.UNIT;
    }

    private static boolean chinese(Locale locale) {
        return "zh".equals(locale.getLanguage());
    }
}
