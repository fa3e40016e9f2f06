package org.cordbank.faces.tag;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.cordbank.faces.text.Dates;
import org.cordbank.faces.text.Wording;

/** How a value is written when a tag gets it as it is. */
final class Shown {
    private Shown() {}

    static String of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Shown::of).orElse("");
        }
        if (value instanceof Instant instant) {
            return Dates.minute(instant);
        }
        if (value instanceof LocalDateTime time) {
            return Dates.minute(time);
        }
        if (value instanceof LocalDate date) {
            return Dates.day(date);
        }
        if (value instanceof Boolean yes) {
            return Wording.of(yes ? "kit.yes" : "kit.no");
        }
        if (value instanceof Enum<?> constant) {
            return Wording.find(Wording.locale(), Wording.constantKey(constant)).orElse(constant.name());
        }
        return value == null ? "" : value.toString();
    }
}
