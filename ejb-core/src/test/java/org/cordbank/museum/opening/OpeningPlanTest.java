package org.cordbank.museum.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cordbank.museum.opening.DayPlan.Why;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sessions of a day follow from rules, calendar and closures")
class OpeningPlanTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TWO = LocalTime.of(14, 0);

    private final List<OpeningRules> rules = new ArrayList<>(List.of(rules(1, "2026-01-01", 40, NINE, TWO)));
    private final List<CalendarDay> calendar = new ArrayList<>();
    private final List<Closure> closures = new ArrayList<>();

    @Test
    void anOrdinaryDayHasTheSessionsOfItsWeekday() {
        assertThat(times("2026-11-25")).containsExactly(NINE, TWO);
        assertThat(why("2026-11-25")).isEqualTo(Why.OPEN);
    }

    @Test
    void onMondaysNobodyIsLetIn() {
        assertThat(times("2026-11-23")).isEmpty();
        assertThat(why("2026-11-23")).isEqualTo(Why.WEEKLY_CLOSING);
    }

    @Test
    void aHolidayIsClosedAlthoughItsWeekdayIsOpen() {
        mark("2026-10-01", 1, DayKind.HOLIDAY, 0);
        assertThat(why("2026-10-01")).isEqualTo(Why.HOLIDAY);
        assertThat(times("2026-10-08")).hasSize(2);
    }

    @Test
    void aMakeUpWorkingDayFollowsTheWeekdayItIsGiven() {
        rules.clear();
        rules.add(weekdaysOnly());
        assertThat(times("2026-02-28")).isEmpty();
        mark("2026-02-28", 1, DayKind.WORKDAY, DayOfWeek.TUESDAY.getValue());
        assertThat(times("2026-02-28")).containsExactly(NINE);
        assertThat(why("2026-02-28")).isEqualTo(Why.OPEN_AS_OTHER);
    }

    @Test
    void aMakeUpWorkingDayOnTheWeeklyClosingDayIsOpen() {
        mark("2026-11-23", 1, DayKind.WORKDAY, DayOfWeek.FRIDAY.getValue());
        assertThat(times("2026-11-23")).hasSize(2);
    }

    @Test
    void theNewestWordAboutADayCountsAndCanTakeTheOldOneBack() {
        mark("2026-10-01", 1, DayKind.HOLIDAY, 0);
        mark("2026-10-01", 2, DayKind.HOLIDAY, DayOfWeek.SUNDAY.getValue());
        assertThat(times("2026-10-01")).hasSize(2);
        mark("2026-10-01", 3, DayKind.ORDINARY, 0);
        assertThat(why("2026-10-01")).isEqualTo(Why.OPEN);
        assertThat(times("2026-10-01")).hasSize(2);
    }

    @Test
    void aLeapDayIsADayLikeOthers() {
        assertThat(LocalDate.parse("2028-02-29").getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(times("2028-02-29")).containsExactly(NINE, TWO);
        close("2028-02-28", "2028-03-01", null, null);
        assertThat(why("2028-02-29")).isEqualTo(Why.CLOSED);
        assertThat(times("2028-03-02")).hasSize(2);
    }

    @Test
    void aClosureOverTheEndOfTheYearCoversBothSides() {
        close("2026-12-30", "2027-01-02", null, null);
        assertThat(why("2026-12-29")).isEqualTo(Why.OPEN);
        assertThat(List.of(why("2026-12-31"), why("2027-01-01"), why("2027-01-02")))
                .containsOnly(Why.CLOSED);
        assertThat(why("2027-01-03")).isEqualTo(Why.OPEN);
    }

    @Test
    void overlappingClosuresAreOneAndLiftingOneLeavesTheOther() {
        close("2026-11-24", "2026-11-26", null, null);
        closures.add(new Closure(
                2, LocalDate.parse("2026-11-25"), LocalDate.parse("2026-11-27"), null, null, "设备检修", "化名", true));
        assertThat(why("2026-11-25")).isEqualTo(Why.CLOSED);
        assertThat(why("2026-11-27")).isEqualTo(Why.OPEN);
        close("2026-11-26", "2026-11-28", null, null);
        assertThat(why("2026-11-27")).isEqualTo(Why.CLOSED);
    }

    @Test
    void aClosureOfHoursTakesOnlyTheSessionsItTouches() {
        close("2026-11-25", "2026-11-25", LocalTime.of(10, 29), LocalTime.NOON);
        assertThat(times("2026-11-25")).containsExactly(TWO);
        assertThat(why("2026-11-25")).isEqualTo(Why.PARTLY_CLOSED);
        closures.clear();
        close("2026-11-25", "2026-11-25", LocalTime.of(10, 30), TWO);
        assertThat(times("2026-11-25"))
                .as("sessions that end and begin where it does")
                .containsExactly(NINE, TWO);
    }

    @Test
    void aClosureIsStrongerThanAMakeUpWorkingDay() {
        mark("2026-02-28", 1, DayKind.WORKDAY, 2);
        close("2026-02-28", "2026-02-28", null, null);
        assertThat(why("2026-02-28")).isEqualTo(Why.CLOSED);
    }

    @Test
    void newRulesHoldFromTheirDayOnAndTheNewerVersionWinsOnTheSameDay() {
        rules.add(rules(2, "2026-12-01", 30, TWO));
        assertThat(times("2026-11-29")).containsExactly(NINE, TWO);
        assertThat(times("2026-12-01")).containsExactly(TWO);
        assertThat(plan().on(LocalDate.parse("2026-12-01"))
                        .rules()
                        .orElseThrow()
                        .capacity())
                .isEqualTo(30);
        rules.add(rules(3, "2026-12-01", 20, NINE));
        assertThat(times("2026-12-01")).containsExactly(NINE);
    }

    @Test
    void beforeTheFirstRulesThereIsNothing() {
        assertThat(why("2025-12-31")).isEqualTo(Why.NO_RULES);
    }

    @Test
    void aSessionIsAnInstantOfShanghaiWhichKnowsNoSummerTime() {
        PlannedSession first =
                plan().on(LocalDate.parse("2026-07-01")).sessions().get(0);
        assertThat(first.beginsAt()).isEqualTo(Instant.parse("2026-07-01T01:00:00Z"));
        assertThat(Duration.between(first.beginsAt(), first.endsAt())).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void horizonAndNoticeAreCountedFromTheDayAndTheBeginning() {
        VisitorRule school = rules.get(0).visitor(VisitorType.SCHOOL);
        assertThat(school.opensFor(LocalDate.parse("2028-03-01")))
                .isEqualTo(Instant.parse("2028-01-01T00:00:00+08:00"));
        assertThat(school.closesFor(Instant.parse("2027-01-03T01:00:00Z")))
                .isEqualTo(Instant.parse("2026-12-27T01:00:00Z"));
        assertThat(school.needsApproval(1)).isTrue();
        assertThat(rules.get(0).visitor(VisitorType.FAMILY).needsApproval(5)).isFalse();
        assertThat(rules.get(0).visitor(VisitorType.FAMILY).needsApproval(6)).isTrue();
    }

    @Test
    void adultsAndGuidesAreCountedUp() {
        OpeningRules one = rules.get(0);
        assertThat(List.of(0, 1, 10, 11).stream()
                        .map(minors -> one.adultsNeeded(AgeBand.UNDER_6, minors))
                        .toList())
                .containsExactly(0, 1, 1, 2);
        assertThat(one.adultsNeeded(AgeBand.AGE_12_17, 30)).isEqualTo(2);
        assertThat(List.of(one.guidesNeeded(20), one.guidesNeeded(21))).containsExactly(1, 2);
    }

    private OpeningPlan plan() {
        return new OpeningPlan(rules, calendar, closures);
    }

    private List<LocalTime> times(String day) {
        return plan().on(LocalDate.parse(day)).sessions().stream()
                .map(PlannedSession::begins)
                .toList();
    }

    private Why why(String day) {
        return plan().on(LocalDate.parse(day)).why();
    }

    private void mark(String day, int version, DayKind kind, int opensAs) {
        calendar.add(new CalendarDay(LocalDate.parse(day), version, kind, opensAs, "日", "Day", "test", "化名"));
    }

    private void close(String from, String to, LocalTime begins, LocalTime ends) {
        closures.add(new Closure(
                closures.size() + 10L, LocalDate.parse(from), LocalDate.parse(to), begins, ends, "闭馆", "化名", false));
    }

    private static OpeningRules rules(int version, String from, int capacity, LocalTime... times) {
        List<Slot> slots = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day != DayOfWeek.MONDAY) {
                Arrays.stream(times).forEach(time -> slots.add(new Slot(day, time, 90)));
            }
        }
        return of(version, from, capacity, slots);
    }

    private static OpeningRules weekdaysOnly() {
        return of(1, "2026-01-01", 40, List.of(new Slot(DayOfWeek.TUESDAY, NINE, 90)));
    }

    private static OpeningRules of(int version, String from, int capacity, List<Slot> slots) {
        return new OpeningRules(
                version,
                1,
                version,
                LocalDate.parse(from),
                capacity,
                capacity,
                16,
                1,
                20,
                14,
                "test",
                "化名",
                "化名",
                slots,
                List.of(
                        new VisitorRule(VisitorType.FAMILY, 14, 2, 15, 6),
                        new VisitorRule(VisitorType.SCHOOL, 60, 168, 40, 1)),
                Map.of(AgeBand.UNDER_6, 10, AgeBand.AGE_6_11, 10, AgeBand.AGE_12_17, 15));
    }
}
