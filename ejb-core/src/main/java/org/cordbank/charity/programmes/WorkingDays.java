package org.cordbank.charity.programmes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Monday to Friday, but for holidays and the days worked in exchange.
 *
 * @param exceptions true: worked although a weekend; false: a holiday
 */
public record WorkingDays(Map<LocalDate, Boolean> exceptions) {
    public WorkingDays {
        exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorked(LocalDate day) {
        Boolean exception = exceptions.get(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return exception == null ? !weekend : exception;
    }

    /** The last of {@code count} whole working days that follow {@code day}; the day itself does not count. */
    public LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(1);
            left -= isWorked(last) ? 1 : 0;
        }
        return last;
    }

    /** Whole working days after {@code from} up to and with {@code to}; 0 when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorked(day) ? 1 : 0;
        }
        return count;
    }
}
