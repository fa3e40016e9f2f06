package org.cordbank.backoffice.lab;

import java.io.Serializable;
import java.util.List;
import org.cordbank.faces.text.Wording;
import org.cordbank.lab.processing.FieldKind;
import org.cordbank.lab.processing.StepField;
import org.cordbank.lab.processing.StepField.Need;

/**
 * One field as a page asks for it.
 *
 * @param type type of the kit's field
 * @param hint its limit in words; null where there is none
 */
public record AskedField(
        String name, String label, String type, String unit, String hint, boolean optional, List<Option> options)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One word to choose. */
    public record Option(String value, String label) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    public AskedField {
        options = List.copyOf(options);
    }

    /** Asks for a field in the reader's language; a computed one is never asked for. */
    public static AskedField of(StepField field) {
        return new AskedField(
                field.name(),
                field.label(Wording.locale()),
                type(field.kind()),
                field.unit().isEmpty() ? null : field.unit(),
                hint(field),
                field.need() != Need.Y,
                options(field));
    }

    private static String type(FieldKind kind) {
        return switch (kind) {
            case NUMBER, COUNT -> "number";
            case YESNO -> "radio";
            case CODE -> "select";
            case TIME -> "datetime";
            case SCAN_DIN, SCAN_LOT, SCAN_EQUIPMENT -> "id";
            default -> "text";
        };
    }

    private static String hint(StepField field) {
        if (!field.limit().isOpen()) {
            return Wording.of("lab.field.limit", field.limit().text() + " " + field.unit());
        }
        if (field.many()) {
            return Wording.of("lab.field.many");
        }
        return field.kind() == FieldKind.SCAN_DIN ? Wording.of("lab.field.scan") : null;
    }

    private static List<Option> options(StepField field) {
        if (field.kind() == FieldKind.YESNO) {
            return List.of(new Option("Y", Wording.of("lab.yes")), new Option("N", Wording.of("lab.no")));
        }
        return field.codes().stream()
                .map(code -> new Option(code.code(), code.label(Wording.locale())))
                .toList();
    }
}
