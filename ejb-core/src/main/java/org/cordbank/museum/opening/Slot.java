package org.cordbank.museum.opening;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** One session of the week. */
public record Slot(DayOfWeek weekday, LocalTime begins, int minutes) {
    public LocalTime ends() {
        return begins.plusMinutes(minutes);
    }
}
