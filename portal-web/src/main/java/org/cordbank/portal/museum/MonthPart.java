package org.cordbank.portal.museum;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import org.cordbank.faces.text.Wording;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.VisitCalendar;

/**
 * Five weeks of the calendar for one party, beginning on a Monday; on a phone two weeks of it show. Its links carry the
 * party along.
 */
public final class MonthPart {
    private static final int WEEKS = 5;
    private static final int STEP_DAYS = 14;

    private final List<DayCell> cells;
    private final LocalDate from;
    private final LocalDate today;
    private final LocalDate last;

    MonthPart(VisitCalendar calendar, VisitorType type, int heads, LocalDate asked, LocalDate chosen) {
        today = calendar.today();
        last = today.plusDays(calendar.rule(type).horizonDays());
        LocalDate first = asked == null || asked.isBefore(today) ? today : asked.isAfter(last) ? last : asked;
        from = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        cells = calendar.days(type, heads, from, WEEKS * DayOfWeek.values().length).stream()
                .map(day -> new DayCell(day, day.day().equals(chosen), today))
                .toList();
    }

    public List<DayCell> getCells() {
        return cells;
    }

    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, Wording.locale()))
                .toList();
    }

    public boolean isAnyOpen() {
        return cells.stream().anyMatch(DayCell::isOpen);
    }

    public boolean isEarlier() {
        return from.isAfter(today);
    }

    public boolean isLater() {
        return from.plusDays(STEP_DAYS).isBefore(last);
    }

    public LocalDate getBefore() {
        return from.minusDays(STEP_DAYS);
    }

    public LocalDate getAfter() {
        return from.plusDays(STEP_DAYS);
    }

    public LocalDate getLast() {
        return last;
    }
}
