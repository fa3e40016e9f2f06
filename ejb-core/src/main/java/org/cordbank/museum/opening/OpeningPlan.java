package org.cordbank.museum.opening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What sessions exist on a day: the newest rules begun, the calendar's newest word about the day, less what closures
 * cover. Pure: it knows no clock and no database. A closure is stronger than a make-up working day, and that is stronger
 * than the weekly closing day.
 */
public final class OpeningPlan {
    private final List<OpeningRules> rules;
    private final Map<LocalDate, CalendarDay> special;
    private final List<Closure> closures;

    public OpeningPlan(Collection<OpeningRules> rules, Collection<CalendarDay> calendar, Collection<Closure> closures) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(OpeningRules::effectiveFrom)
                        .thenComparing(OpeningRules::version)
                        .reversed())
                .toList();
        this.special = calendar.stream()
                .collect(Collectors.toMap(
                        CalendarDay::day,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(CalendarDay::version))));
        this.closures = List.copyOf(closures);
    }

    /** The rules in force on a day. */
    public Optional<OpeningRules> rules(LocalDate day) {
        return rules.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .findFirst();
    }

    /** The day whole: why it is open or closed, and its sessions in the order of time. */
    public DayPlan on(LocalDate day) {
        Optional<OpeningRules> inForce = rules(day);
        Optional<CalendarDay> word = Optional.ofNullable(special.get(day)).filter(it -> it.kind() != DayKind.ORDINARY);
        List<Closure> standing =
                closures.stream().filter(closure -> closure.touches(day)).toList();
        int weekday = word.map(CalendarDay::opensAs).orElse(day.getDayOfWeek().getValue());
        List<PlannedSession> all =
                inForce.map(version -> sessions(version, day, weekday)).orElse(List.of());
        List<PlannedSession> held = all.stream()
                .filter(session ->
                        standing.stream().noneMatch(closure -> closure.covers(day, session.begins(), session.ends())))
                .toList();
        return new DayPlan(day, why(inForce, word, all, held), inForce, word, standing, held);
    }

    private static List<PlannedSession> sessions(OpeningRules version, LocalDate day, int weekday) {
        if (weekday == 0) {
            return List.of();
        }
        return version.on(DayOfWeek.of(weekday)).stream()
                .map(slot -> new PlannedSession(day, slot.begins(), slot.ends()))
                .toList();
    }

    private static DayPlan.Why why(
            Optional<OpeningRules> inForce,
            Optional<CalendarDay> word,
            List<PlannedSession> all,
            List<PlannedSession> held) {
        if (inForce.isEmpty()) {
            return DayPlan.Why.NO_RULES;
        }
        if (all.isEmpty()) {
            return word.isPresent() ? DayPlan.Why.HOLIDAY : DayPlan.Why.WEEKLY_CLOSING;
        }
        if (held.size() < all.size()) {
            return held.isEmpty() ? DayPlan.Why.CLOSED : DayPlan.Why.PARTLY_CLOSED;
        }
        return word.isPresent() ? DayPlan.Why.OPEN_AS_OTHER : DayPlan.Why.OPEN;
    }
}
