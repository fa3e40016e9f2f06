package org.cordbank.lab.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One field of a step in the catalogue, with the limits that hold for the product it is shown for.
 *
 * @param name name in the record, for example {@code net_volume_ml}
 * @param unit unit of the number, empty where there is none
 * @param codes the words a choice may take, empty for other kinds
 * @param many several values, parted by commas
 * @param possible a number outside is impossible and refused
 * @param limit a number outside is out of limit
 * @param bearable a number out of limit may be accepted as a deviation within this range only
 * @param allowed words in limit; empty where any is; {@code @word} is the unit's own value
 * @param formula how a computed field is worked out, empty for others
 */
public record StepField(
        String name,
        String zh,
        String en,
        String unit,
        FieldKind kind,
        List<Code> codes,
        Need need,
        boolean many,
        Range possible,
        Range limit,
        Range bearable,
        List<String> allowed,
        String formula,
        OutOfLimit outOfLimit) {

    /** A word a choice may take, with its names. */
    public record Code(String code, String zh, String en) {
        public String label(Locale locale) {
            return "zh".equals(locale.getLanguage()) ? zh : en;
        }

        /** Reads the catalogue's {@code CODE=zh/en|CODE=zh/en}. */
        public static List<Code> listOf(String text) {
            List<Code> codes = new ArrayList<>();
            if (text != null && !text.isBlank()) {
                for (String one : text.split("\\|")) {
                    String[] side = one.split("=", 2);
                    String[] names = side.length < 2 ? new String[] {side[0], side[0]} : side[1].split("/", 2);
                    codes.add(new Code(side[0].strip(), names[0].strip(), names[names.length - 1].strip()));
                }
            }
            return List.copyOf(codes);
        }
    }

    /** When a field has to be filled. */
    public enum Need {
        /** With the step. */
        Y,
        N,
        /** After the step was started: the step is recorded without it and supplemented. */
        LATER
    }

    /** What a value out of limit does. */
    public enum OutOfLimit {
        RECORD,
        FAIL,
        REFUSE
    }

    public StepField {
        codes = List.copyOf(codes);
        allowed = List.copyOf(allowed);
    }

    public String label(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? zh : en;
    }

    /** True where the page asks for it; computed fields are shown, not asked. */
    public boolean asked() {
        return kind != FieldKind.COMPUTED;
    }

    Optional<Code> code(String word) {
        return codes.stream().filter(c -> c.code().equals(word)).findFirst();
    }

    /** The unit's own value this field has to equal, for example {@code din}; empty where there is none. */
    Optional<String> own() {
        return allowed.stream()
                .filter(a -> a.startsWith("@"))
                .map(a -> a.substring(1))
                .findFirst();
    }
}
