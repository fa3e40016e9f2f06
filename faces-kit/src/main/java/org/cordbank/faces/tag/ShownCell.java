package org.cordbank.faces.tag;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cordbank.faces.value.RecordParts;

/** Draws what a column shows of a row's record. */
final class ShownCell {
    private final FacesContext context;
    private final SheetPen sheet;
    private final Markup markup;

    /** A list has many rows and few states, and finding a state's words and look takes several looks. */
    private final Map<Object, String> states = new HashMap<>();

    ShownCell(FacesContext context, SheetPen sheet) {
        this.context = context;
        this.sheet = sheet;
        this.markup = new Markup(context, sheet);
    }

    /** How a value is drawn. */
    enum As {
        TEXT,
        ID,
        STATUS;

        /** @throws IllegalArgumentException for another word */
        static As of(String word) {
            if (word == null) {
                return TEXT;
            }
            return switch (word) {
                case "id" -> ID;
                case "status" -> STATUS;
                default -> throw new IllegalArgumentException("A column shows its values as id or status, not " + word);
            };
        }
    }

    void draw(TableHead head, Object row) throws IOException {
        write(head.as(), opened(RecordParts.of(row, head.show())));
        if (head.note() != null) {
            markup.line("p", "cb-hint", opened(RecordParts.of(row, head.note())));
        }
    }

    private static Object opened(Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private void write(As as, Object value) throws IOException {
        if (value == null) {
            return;
        }
        if (as == As.ID) {
            Identifier.write(markup, value.toString());
        } else if (as == As.STATUS) {
            sheet.drawn(state(value));
        } else if (value instanceof Instant || value instanceof LocalDate || value instanceof LocalDateTime) {
            Time.write(markup, value, false, false);
        } else {
            markup.text(Shown.of(value));
        }
    }

    private String state(Object of) throws IOException {
        String known = states.get(of);
        if (known == null) {
            SheetPen aside = new SheetPen();
            if (!of.toString().isEmpty()) {
                Status.write(new Markup(context, aside), of);
            }
            known = aside.take();
            states.put(of, known);
        }
        return known;
    }
}
