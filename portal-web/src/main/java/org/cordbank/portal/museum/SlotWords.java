package org.cordbank.portal.museum;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.cordbank.booking.SessionRow;
import org.cordbank.faces.text.Dates;
import org.cordbank.faces.text.Wording;

/** How the museum says days and times: weekday with the date, hours in Beijing time. */
final class SlotWords {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private SlotWords() {}

    static String hours(SessionRow session) {
        return hour(session.begins()) + "–" + hour(session.ends());
    }

    static String hour(Instant instant) {
        return HOUR.format(instant.atZone(Dates.ZONE));
    }

    /** {@code 2026 年 12 月 1 日（周二） 09:00–10:30}. */
    static String full(SessionRow session) {
        Locale reader = Wording.locale();
        String weekday = reader.getLanguage().equals("zh")
                ? ""
                : session.heldOn().getDayOfWeek().getDisplayName(TextStyle.SHORT, reader) + " ";
        return weekday + Dates.sentence(session.heldOn(), reader) + " " + hours(session);
    }

    /** {@code 09:00–10:30 · 余 18 人}. */
    static String chip(SessionRow session) {
        return Wording.of("museum.slot.chip", hours(session), session.free());
    }
}
