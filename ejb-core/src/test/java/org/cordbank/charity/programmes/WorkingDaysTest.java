package org.cordbank.charity.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Working days")
class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 5, 2026-11-30",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
        "2026-11-25, 0, 2026-11-25",
        "2026-11-25, 7, 2026-12-04"
    })
    void leaveOutTheWeekends(LocalDate from, int days, LocalDate end) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(end);
    }
}
