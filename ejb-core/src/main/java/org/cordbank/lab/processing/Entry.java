package org.cordbank.lab.processing;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.cordbank.kernel.BankClock;
import org.cordbank.lab.processing.StepRefused.Reason;

/** What was typed or scanned into one field, read as its kind; refused where it is no such value. */
public final class Entry {
    private static final String NUMBER = "[+-]?\\d{1,10}(\\.\\d{1,6})?";

    private final StepField field;
    private final String raw;

    public Entry(StepField field, String typed) {
        this.field = field;
        this.raw = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replace('\u2212', '-')
                        .strip();
    }

    public boolean isBlank() {
        return raw.isEmpty();
    }

    public String raw() {
        return raw;
    }

    /** The values of a field that takes several, in the order given. */
    public List<String> several() {
        List<String> parts = Arrays.stream(raw.split("[,;、\\r\\n]+"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return field.many() ? parts : List.of(raw);
    }

    public BigDecimal number() {
        if (!raw.matches(NUMBER) || field.kind() == FieldKind.COUNT && raw.contains(".")) {
            throw StepRefused.at(field.name(), Reason.NOT_A_NUMBER, field.zh(), raw, field.en());
        }
        BigDecimal read = new BigDecimal(raw);
        checkPossible(field, read);
        return read;
    }

    public static void checkPossible(StepField field, BigDecimal value) {
        if (!field.possible().holds(value)) {
            throw StepRefused.at(
                    field.name(),
                    Reason.IMPOSSIBLE,
                    field.zh(),
                    value.toPlainString() + (field.unit().isEmpty() ? "" : " " + field.unit()),
                    field.possible().text(),
                    field.en());
        }
    }

    /** A moment given as the station's local time ({@code 2026-11-23T09:30}) or as an instant. */
    public Instant time(Instant now) {
        Instant read;
        try {
            read = raw.endsWith("Z")
                    ? Instant.parse(raw)
                    : LocalDateTime.parse(raw.replace(' ', 'T'))
                            .atZone(BankClock.ZONE)
                            .toInstant();
        } catch (DateTimeParseException unreadable) {
            throw StepRefused.at(field.name(), Reason.NOT_A_TIME, field.zh(), raw, field.en());
        }
        // An expiry lies ahead by nature; everything else at the bench has happened. A minute is the clocks'
        // difference.
        if (!field.name().startsWith("expires") && read.isAfter(now.plusSeconds(60))) {
            throw StepRefused.at(field.name(), Reason.IN_THE_FUTURE, field.zh(), raw, field.en());
        }
        return read;
    }

    public String choice() {
        if (field.kind() == FieldKind.YESNO) {
            if (!raw.equals("Y") && !raw.equals("N")) {
                throw StepRefused.at(field.name(), Reason.NOT_A_CHOICE, field.zh(), raw, field.en());
            }
        } else if (field.code(raw).isEmpty()) {
            throw StepRefused.at(field.name(), Reason.NOT_A_CHOICE, field.zh(), raw, field.en());
        }
        return raw;
    }
}
