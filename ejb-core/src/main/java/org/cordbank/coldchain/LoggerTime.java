package org.cordbank.coldchain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.cordbank.kernel.BankClock;

/** A time as loggers write it. Without an offset it is the bank's zone, which loggers are set to when they are handed out. */
final class LoggerTime {
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("u-M-d H:m[:s][.SSS]").withResolverStyle(ResolverStyle.STRICT);

    private LoggerTime() {}

    static Optional<Instant> of(String text) {
        String time = text.strip().replace('/', '-').replace('T', ' ');
        try {
            return Optional.of(
                    LocalDateTime.parse(time, LOCAL).atZone(BankClock.ZONE).toInstant());
        } catch (DateTimeParseException notLocal) {
            return withOffset(text.strip().replace(' ', 'T'));
        }
    }

    private static Optional<Instant> withOffset(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
