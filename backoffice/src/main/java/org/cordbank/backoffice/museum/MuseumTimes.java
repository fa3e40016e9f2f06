package org.cordbank.backoffice.museum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.cordbank.booking.SessionRow;
import org.cordbank.faces.text.Wording;
import org.cordbank.kernel.BankClock;

/** Times of sessions as people say them. */
@Named
@ApplicationScoped
public class MuseumTimes {
    /** {@code 09:00–10:30}. */
    public String of(SessionRow session) {
        return time(session.begins()) + "–" + time(session.ends());
    }

    /** With the day. */
    public String whole(SessionRow session) {
        return session.heldOn() + " " + weekday(session.heldOn()) + " " + of(session);
    }

    /** {@code 周三}, {@code Wed}. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Wording.locale());
    }

    /** A weekday by its number, Monday 1. */
    public String weekday(int number) {
        return java.time.DayOfWeek.of(number).getDisplayName(TextStyle.FULL, Wording.locale());
    }

    Locale reader() {
        return Wording.locale();
    }

    private static LocalTime time(Instant at) {
        return LocalTime.ofInstant(at, BankClock.ZONE);
    }
}
