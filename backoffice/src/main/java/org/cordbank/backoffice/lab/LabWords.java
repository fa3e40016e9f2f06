package org.cordbank.backoffice.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordbank.kernel.BankClock;

/** Puts recorded values into one line for a table's cell. */
@Named
@ApplicationScoped
public class LabWords {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(BankClock.ZONE);

    /** {@code name value · name value}; times as the bench's clock showed them. */
    public String values(Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + value(entry.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static String value(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z") ? TIME.format(Instant.parse(text)) : text;
    }
}
