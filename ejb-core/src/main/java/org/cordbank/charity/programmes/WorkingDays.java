package org.cordbank.charity.programmes;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts working days, Monday to Friday; public holidays are not known here, so across one the true end is later. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The day that many working days after {@code from}; the first day itself does not count. */
    public static LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
