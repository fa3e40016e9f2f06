package org.cordbank.portal.outreach;

import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.cordbank.kernel.BankClock;

/** The days a request asks for, both included, in China time. */
record Span(LocalDate from, LocalDate to) {
    private static final int BAD_REQUEST = 400;
    private static final int DEFAULT_DAYS = 30;

    /** @throws WebApplicationException 400 when a date is none, the days are turned round, or there are too many */
    static Span of(String from, String to, LocalDate today, int mostDays) {
        LocalDate first = from == null ? today : day("from", from);
        LocalDate last = to == null ? first.plusDays(Math.min(DEFAULT_DAYS, mostDays - 1L)) : day("to", to);
        if (last.isBefore(first)) {
            throw refused("'to' (" + last + ") is before 'from' (" + first + "). Turn them round.");
        }
        if (ChronoUnit.DAYS.between(first, last) >= mostDays) {
            throw refused("The span from " + first + " to " + last + " is longer than " + mostDays
                    + " days. Ask for a shorter one.");
        }
        return new Span(first, last);
    }

    Instant begins() {
        return from.atStartOfDay(BankClock.ZONE).toInstant();
    }

    Instant ends() {
        return to.plusDays(1).atStartOfDay(BankClock.ZONE).toInstant();
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw refused("'" + name + "' is \"" + text + "\". Write a date like 2026-11-15.");
        }
    }

    private static WebApplicationException refused(String detail) {
        return new WebApplicationException(Answer.problem(BAD_REQUEST, "Bad Request", detail));
    }
}
