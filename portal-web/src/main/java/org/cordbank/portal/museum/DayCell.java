package org.cordbank.portal.museum;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.cordbank.faces.text.Wording;
import org.cordbank.museum.visits.DayState;
import org.cordbank.museum.visits.VisitDay;

/** One day of the calendar as it is drawn. */
public record DayCell(VisitDay visit, boolean chosen, LocalDate today) {
    public LocalDate day() {
        return visit.day();
    }

    public boolean isOpen() {
        return visit.isOpen();
    }

    public DayState state() {
        return visit.state();
    }

    /** {@code 12/1}, or with the month's name in English. */
    public String date() {
        Locale reader = Wording.locale();
        return reader.getLanguage().equals("zh")
                ? Wording.of("museum.day.date", day().getMonthValue(), day().getDayOfMonth())
                : day().getDayOfMonth() + " " + day().getMonth().getDisplayName(TextStyle.SHORT, reader);
    }

    /** Key of the state's word. */
    public String getKey() {
        return "museum.visits.DayState." + state().name();
    }

    public String weekday() {
        return day().getDayOfWeek().getDisplayName(TextStyle.SHORT, Wording.locale());
    }

    /** The classes that draw it. */
    public String look() {
        return "cb-day cb-day-" + state().name().toLowerCase(Locale.ROOT).replace('_', '-')
                + (day().isBefore(today) ? " cb-day-past" : "")
                + (chosen ? " cb-day-chosen" : "");
    }

    public String current() {
        return chosen ? "date" : null;
    }
}
