package org.cordbank.faces.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the bank writes days and times: ISO order in tables, whole words in sentences, always the bank's own zone. */
public final class Dates {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SENTENCE_ZH =
            DateTimeFormatter.ofPattern("yyyy 年 M 月 d 日（EEE）", Locale.CHINA);
    private static final DateTimeFormatter SENTENCE_EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Dates() {}

    /** {@code 2024-05-28 16:20}. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }

    public static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }

    /** {@code 2024-05-28}. */
    public static String day(LocalDate date) {
        return date.toString();
    }

    /** {@code 2024 年 5 月 28 日（周二）} or {@code 28 May 2024}. */
    public static String sentence(LocalDate date, Locale locale) {
        return (Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? SENTENCE_EN : SENTENCE_ZH).format(date);
    }
}
