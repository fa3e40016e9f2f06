package org.cordbank.museum.opening;

/** What a day of the calendar is, other than its weekday says; ORDINARY takes an earlier entry back. */
public enum DayKind {
    HOLIDAY,
    WORKDAY,
    ORDINARY
}
