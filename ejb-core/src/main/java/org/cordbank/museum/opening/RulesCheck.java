package org.cordbank.museum.opening;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.cordbank.museum.opening.RulesRefused.Reason;

/** Rules can be kept only when sessions do not overlap, end on their day, and every number has a meaning. */
final class RulesCheck {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 480;
    private static final int GROWN_UP = 18;
    private static final int YEAR = 366;
    private static final int NOTICE_MOST = 2160;

    private RulesCheck() {}

    static OpeningRules checked(WriteRules asked, long venueId, int version, LocalDate today, String by) {
        if (asked.effectiveFrom().isBefore(today)) {
            throw new RulesRefused(Reason.IN_THE_PAST, asked.effectiveFrom(), today);
        }
        if (asked.weekdays().isEmpty()) {
            throw new RulesRefused(Reason.NO_WEEKDAY);
        }
        sizes(asked);
        asked.visitors().forEach(RulesCheck::visitor);
        asked.minorsPerAdult().forEach((band, per) -> {
            if (per < 1) {
                throw new RulesRefused(Reason.RATIO, per);
            }
        });
        return new OpeningRules(
                0,
                venueId,
                version,
                asked.effectiveFrom(),
                asked.capacity(),
                asked.largestParty(),
                asked.groupFrom(),
                asked.groupsMost(),
                asked.guideHeads(),
                asked.loneMinorAge(),
                said(asked.source(), Reason.NO_SOURCE),
                said(asked.approver(), Reason.NO_APPROVER),
                by,
                slots(asked),
                asked.visitors(),
                asked.minorsPerAdult());
    }

    private static void sizes(WriteRules asked) {
        if (asked.capacity() < 1 || asked.largestParty() < 1 || asked.largestParty() > asked.capacity()) {
            throw new RulesRefused(Reason.SIZES, asked.capacity(), asked.largestParty());
        }
        if (asked.groupFrom() < 2 || asked.groupsMost() < 0) {
            throw new RulesRefused(Reason.GROUPS, asked.groupFrom(), asked.groupsMost());
        }
        if (asked.guideHeads() < 1) {
            throw new RulesRefused(Reason.GUIDES, asked.guideHeads());
        }
        if (asked.loneMinorAge() < 0 || asked.loneMinorAge() > GROWN_UP) {
            throw new RulesRefused(Reason.AGE, asked.loneMinorAge());
        }
        if (asked.minutes() < SHORTEST || asked.minutes() > LONGEST) {
            throw new RulesRefused(Reason.MINUTES, asked.minutes());
        }
    }

    private static void visitor(VisitorRule rule) {
        boolean good = rule.horizonDays() >= 1
                && rule.horizonDays() <= YEAR
                && rule.noticeHours() >= 0
                && rule.noticeHours() <= NOTICE_MOST
                && Duration.ofHours(rule.noticeHours()).compareTo(Duration.ofDays(rule.horizonDays())) < 0
                && rule.largestParty() >= 1
                && rule.approvalFrom() >= 1;
        if (!good) {
            throw new RulesRefused(
                    Reason.VISITORS, rule.horizonDays(), rule.noticeHours(), rule.largestParty(), rule.approvalFrom());
        }
    }

    private static List<Slot> slots(WriteRules asked) {
        List<LocalTime> times = times(asked.times(), asked.minutes());
        List<Slot> slots = new ArrayList<>();
        for (DayOfWeek weekday : new TreeSet<>(asked.weekdays())) {
            times.forEach(begins -> slots.add(new Slot(weekday, begins, asked.minutes())));
        }
        return slots;
    }

    private static List<LocalTime> times(String typed, int minutes) {
        List<LocalTime> times = Arrays.stream(
                        (typed == null ? "" : typed).strip().split("[\\s,，、;；]+"))
                .map(RulesCheck::time)
                .sorted()
                .toList();
        for (int i = 0; i < times.size(); i++) {
            LocalTime ends = times.get(i).plusMinutes(minutes);
            if (!ends.isAfter(times.get(i))) {
                throw new RulesRefused(Reason.PAST_MIDNIGHT, times.get(i), minutes);
            }
            if (i > 0 && times.get(i - 1).plusMinutes(minutes).isAfter(times.get(i))) {
                throw new RulesRefused(Reason.OVERLAPPING, times.get(i - 1), times.get(i), minutes);
            }
        }
        return times;
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed.replace('：', ':'));
        } catch (DateTimeParseException wrong) {
            throw new RulesRefused(Reason.NOT_A_TIME, typed);
        }
    }

    private static String said(String text, Reason missing) {
        if (text == null || text.isBlank()) {
            throw new RulesRefused(missing);
        }
        return text.strip();
    }
}
