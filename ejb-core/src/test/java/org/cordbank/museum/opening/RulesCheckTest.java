package org.cordbank.museum.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cordbank.museum.opening.RulesRefused.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A version of the rules is kept when every number has a meaning")
class RulesCheckTest {
    private static final LocalDate TODAY = LocalDate.parse("2028-02-29");
    private static final VisitorRule FAMILY = new VisitorRule(VisitorType.FAMILY, 14, 2, 15, 6);

    @Test
    void theTimesOfEachOpenDayBecomeSlots() {
        OpeningRules rules = RulesCheck.checked(times("14:00 09：00，10:30"), 1, 2, TODAY, "化名");
        assertThat(rules.on(DayOfWeek.SUNDAY))
                .extracting(Slot::begins)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(10, 30), LocalTime.of(14, 0));
        assertThat(rules.on(DayOfWeek.MONDAY)).isEmpty();
        assertThat(rules.version()).isEqualTo(2);
    }

    @Test
    void timesThatAreNoneOverlapOrRunIntoTheNightAreRefused() {
        refused(times("9 Uhr"), Reason.NOT_A_TIME, "9");
        refused(times(""), Reason.NOT_A_TIME, "");
        refused(times("09:00 10:29"), Reason.OVERLAPPING, LocalTime.of(10, 29));
        refused(times("09:00 09:00"), Reason.OVERLAPPING, LocalTime.of(9, 0));
        refused(times("22:30"), Reason.PAST_MIDNIGHT, LocalTime.of(22, 30));
    }

    @Test
    void numbersWithoutMeaningAreRefusedAndQuoted() {
        refused(with(TODAY.minusDays(1), 40, 40, 16, FAMILY, 10), Reason.IN_THE_PAST, TODAY.minusDays(1));
        refused(with(TODAY, 0, 1, 16, FAMILY, 10), Reason.SIZES, 0);
        refused(with(TODAY, 40, 41, 16, FAMILY, 10), Reason.SIZES, 41);
        refused(with(TODAY, 40, 40, 1, FAMILY, 10), Reason.GROUPS, 1);
        refused(with(TODAY, 40, 40, 16, FAMILY, 0), Reason.RATIO, 0);
        refused(with(TODAY, 40, 40, 16, new VisitorRule(VisitorType.FAMILY, 2, 48, 15, 6), 10), Reason.VISITORS, 48);
    }

    @Test
    void whoApprovedAndWhyIsPartOfTheRules() {
        WriteRules asked = times("09:00");
        refused(written(asked, Set.of(), "依据", "化名"), Reason.NO_WEEKDAY, null);
        refused(written(asked, asked.weekdays(), " ", "化名"), Reason.NO_SOURCE, null);
        refused(written(asked, asked.weekdays(), "依据", ""), Reason.NO_APPROVER, null);
    }

    private static void refused(WriteRules asked, Reason reason, Object quoted) {
        assertThatThrownBy(() -> RulesCheck.checked(asked, 1, 2, TODAY, "化名"))
                .isInstanceOfSatisfying(RulesRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    if (quoted != null) {
                        assertThat(refused.values()).contains(quoted);
                    }
                });
    }

    private static WriteRules times(String times) {
        return new WriteRules(
                TODAY,
                EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY),
                times,
                90,
                40,
                40,
                16,
                1,
                20,
                14,
                List.of(FAMILY),
                Map.of(AgeBand.UNDER_6, 10),
                "依据",
                "馆长（化名）");
    }

    private static WriteRules with(
            LocalDate from, int capacity, int largest, int groupFrom, VisitorRule visitor, int ratio) {
        WriteRules good = times("09:00");
        return new WriteRules(
                from,
                good.weekdays(),
                good.times(),
                90,
                capacity,
                largest,
                groupFrom,
                1,
                20,
                14,
                List.of(visitor),
                Map.of(AgeBand.UNDER_6, ratio),
                "依据",
                "化名");
    }

    private static WriteRules written(WriteRules good, Set<DayOfWeek> days, String source, String approver) {
        return new WriteRules(
                TODAY,
                days,
                good.times(),
                90,
                40,
                40,
                16,
                1,
                20,
                14,
                good.visitors(),
                good.minorsPerAdult(),
                source,
                approver);
    }
}
