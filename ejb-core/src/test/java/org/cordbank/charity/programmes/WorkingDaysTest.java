package org.cordbank.charity.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Working days")
class WorkingDaysTest {
    private static final WorkingDays PLAIN = new WorkingDays(Map.of());

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 5, 2026-11-30",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
        "2026-11-25, 0, 2026-11-25",
        "2026-11-25, 7, 2026-12-04"
    })
    void leaveOutTheWeekends(LocalDate from, int days, LocalDate end) {
        assertThat(PLAIN.after(from, days)).isEqualTo(end);
    }

    @Test
    void sevenWorkingDaysPassOneWeekendWhenBegunOnAMonday() {
        // Monday 2 November 2026; the day itself does not count
        assertThat(PLAIN.after(day("2026-11-02"), 7)).isEqualTo(day("2026-11-11"));
    }

    @Test
    void beginningOnAWeekendCountsFromMonday() {
        assertThat(PLAIN.after(day("2026-11-07"), 1)).isEqualTo(day("2026-11-09"));
        assertThat(PLAIN.after(day("2026-11-08"), 1)).isEqualTo(day("2026-11-09"));
    }

    @Test
    void holidaysDoNotCountAndExchangedWeekendsDo() {
        WorkingDays national = new WorkingDays(Map.of(
                day("2026-09-20"), true,
                day("2026-10-01"), false,
                day("2026-10-02"), false,
                day("2026-10-05"), false,
                day("2026-10-06"), false,
                day("2026-10-07"), false,
                day("2026-10-10"), true));
        // 30 September, then 8, 9 and the exchanged Saturday 10 October
        assertThat(national.after(day("2026-09-29"), 4)).isEqualTo(day("2026-10-10"));
        assertThat(national.isWorked(day("2026-09-20"))).isTrue();
        assertThat(national.isWorked(day("2026-10-01"))).isFalse();
    }

    @Test
    void betweenIsTheInverseOfAfter() {
        for (int days = 1; days <= 40; days++) {
            LocalDate last = PLAIN.after(day("2026-11-02"), days);
            assertThat(PLAIN.between(day("2026-11-02"), last)).isEqualTo(days);
            assertThat(PLAIN.isWorked(last)).isTrue();
        }
        assertThat(PLAIN.between(day("2026-11-02"), day("2026-11-01"))).isZero();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
