package org.cordbank.launcher.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Seconds since 1970 and how they are written; the bank lives in Shanghai's time, which has no summer time. */
final class Moment {
    static final long MINUTE = 60;
    static final long HOUR = 3_600;
    static final long DAY = 86_400;
    private static final long SHANGHAI = 8 * HOUR;
    private static final int DATE_LENGTH = 10;

    private Moment() {}

    static String utc(long second) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        char[] text = new char[19];
        date(text, time.getYear(), time.getMonthValue(), time.getDayOfMonth());
        text[10] = ' ';
        two(text, 11, time.getHour());
        text[13] = ':';
        two(text, 14, time.getMinute());
        text[16] = ':';
        two(text, 17, time.getSecond());
        return new String(text);
    }

    static String day(long second) {
        LocalDate date = date(second);
        char[] text = new char[DATE_LENGTH];
        date(text, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        return new String(text);
    }

    /** As a record of the bench keeps it. */
    static String instant(long second) {
        return Instant.ofEpochSecond(second).toString();
    }

    static LocalDate date(long second) {
        return LocalDate.ofEpochDay(Math.floorDiv(second + SHANGHAI, DAY));
    }

    /** Midnight in Shanghai at which the day begins. */
    static long startOf(LocalDate day) {
        return day.toEpochDay() * DAY - SHANGHAI;
    }

    static int year(long second) {
        return date(second).getYear();
    }

    private static void date(char[] text, int year, int month, int day) {
        two(text, 0, year / 100);
        two(text, 2, year % 100);
        text[4] = '-';
        two(text, 5, month);
        text[7] = '-';
        two(text, 8, day);
    }

    private static void two(char[] text, int at, int value) {
        text[at] = (char) ('0' + value / 10);
        text[at + 1] = (char) ('0' + value % 10);
    }
}
