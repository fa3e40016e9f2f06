package org.cordbank.faces.tag;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A summary list of {@link Fact}s: what we know, what you answered. Where a page knows its lines they need no component
 * each: {@code of} a list of {@link Line}s, drawn as facts are.
 */
public class Facts extends Tag {
    /** How the value of a line is drawn. */
    private enum Kind {
        PLAIN,
        STATE,
        NUMBER,
        DAY,
        MOMENT
    }

    /**
     * One line of a summary.
     *
     * @param label in the reader's language
     */
    public record Line(String label, Object value, Kind kind) {
        /** A value as it is written anywhere; a missing one is said. */
        public static Line of(String label, Object value) {
            return new Line(label, value, Kind.PLAIN);
        }

        /** A state as {@link Status} shows it; nothing where there is none. */
        public static Line state(String label, Enum<?> state) {
            return new Line(label, state, Kind.STATE);
        }

        /** A number that names something, as {@link Identifier} shows it; nothing where there is none. */
        public static Line number(String label, String number) {
            return new Line(label, number, Kind.NUMBER);
        }

        /** A day as {@link Time} shows it; nothing where there is none. */
        public static Line day(String label, LocalDate day) {
            return new Line(label, day, Kind.DAY);
        }

        /** A moment as {@link Time} shows it, with its zone; nothing where there is none. */
        public static Line moment(String label, Instant moment) {
            return new Line(label, moment, Kind.MOMENT);
        }
    }

    @Override
    protected void begin(Markup markup) throws IOException {
        markup.open("dl", "cb-facts").attr("id", ownId());
        if (attr("of") instanceof List<?> lines) {
            for (Object each : lines) {
                draw(markup, (Line) each);
            }
        }
    }

    private static void draw(Markup markup, Line line) throws IOException {
        markup.open("div", "cb-fact").line("dt", null, line.label()).open("dd");
        Object value = line.value();
        switch (line.kind()) {
            case STATE -> Status.write(markup, value);
            case NUMBER -> Identifier.write(markup, (String) value);
            case DAY, MOMENT -> Time.write(markup, value, false, line.kind() == Kind.MOMENT);
            default -> Fact.write(markup, value);
        }
        markup.close("dd", "div");
    }

    @Override
    protected void end(Markup markup) throws IOException {
        markup.close("dl");
    }
}
