package org.cordbank.backoffice.museum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.cordbank.museum.desk.DaySheet;
import org.cordbank.museum.desk.SessionSheet;
import org.cordbank.museum.desk.VisitDesk;

/** The week: who comes when, what waits for an answer, where guides are missing. */
@Named
@RequestScoped
public class SeeWeekPage {
    private static final int LAST = 6;

    @Inject
    private VisitDesk desk;

    @Inject
    private Clock clock;

    private String from;
    private LocalDate monday;
    private List<DaySheet> days = List.of();

    public void open() {
        monday = asked().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        days = desk.days(monday, monday.plusDays(LAST));
    }

    /** The day of the address, or today when it is none. */
    private LocalDate asked() {
        try {
            return from == null ? LocalDate.now(clock) : LocalDate.parse(from);
        } catch (DateTimeParseException noDay) {
            return LocalDate.now(clock);
        }
    }

    public List<DaySheet> getDays() {
        return days;
    }

    public List<SessionSheet> getSessions() {
        return days.stream().flatMap(day -> day.sessions().stream()).toList();
    }

    public boolean isToday(LocalDate day) {
        return day.equals(LocalDate.now(clock));
    }

    public int getHeads() {
        return getSessions().stream().mapToInt(sheet -> sheet.session().taken()).sum();
    }

    public long getRequests() {
        return getSessions().stream().mapToLong(SessionSheet::requests).sum();
    }

    public int getGuidesMissing() {
        return getSessions().stream().mapToInt(SessionSheet::guidesMissing).sum();
    }

    public LocalDate getMonday() {
        return monday;
    }

    public LocalDate getSunday() {
        return monday.plusDays(LAST);
    }

    public LocalDate getBefore() {
        return monday.minusWeeks(1);
    }

    public LocalDate getAfter() {
        return monday.plusWeeks(1);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
