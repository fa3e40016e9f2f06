package org.cordbank.faces.tag;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.cordbank.faces.text.Dates;
import org.cordbank.faces.text.Wording;

/** A moment or a day, machine-readable: {@code value} Instant, LocalDateTime or LocalDate; {@code style="sentence"}. */
public class Time extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        write(markup, attr("value"), "sentence".equals(string("style")), string("zone") != null);
    }

    static void write(Markup markup, Object value, boolean sentence, boolean zone) throws IOException {
        if (value == null) {
            return;
        }
        markup.open("time", "cb-time").attr("datetime", machine(value));
        if (sentence && value instanceof LocalDate date) {
            markup.text(Dates.sentence(date, Wording.locale()));
        } else {
            markup.text(Shown.of(value));
        }
        if (zone) {
            markup.text(" " + Wording.of("kit.time.zone"));
        }
        markup.close("time");
    }

    private static String machine(Object value) {
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.SECONDS)
                    .atZone(Dates.ZONE)
                    .toOffsetDateTime()
                    .toString();
        }
        if (value instanceof LocalDateTime time) {
            return time.truncatedTo(ChronoUnit.MINUTES).toString();
        }
        return value instanceof LocalDate date ? date.toString() : null;
    }
}
