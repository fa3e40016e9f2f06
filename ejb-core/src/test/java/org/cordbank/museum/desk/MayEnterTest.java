package org.cordbank.museum.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.cordbank.museum.desk.DeskRefused.Reason;
import org.cordbank.museum.opening.RoomRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A group enters the LN2 viewing area with enough oxygen, few enough heads and no infants")
class MayEnterTest {
    private static final RoomRow VIEWING =
            new RoomRow(1, "LN2", "观察区", "Viewing area", 15, new BigDecimal("19.5"), false, "test");

    @Test
    void theLimitItselfIsEnoughAndATenthLessIsNot() {
        assertThat(MayEnter.check(VIEWING, group("19.5", 15, false))).isTrue();
        assertThat(MayEnter.check(VIEWING, group("19.4", 15, false))).isFalse();
    }

    @Test
    void oneHeadTooManyOrAnInfantStaysOutside() {
        assertThat(MayEnter.check(VIEWING, group("20.9", 16, false))).isFalse();
        assertThat(MayEnter.check(VIEWING, group("20.9", 2, true))).isFalse();
    }

    @Test
    void withoutAReadingNobodyIsJudged() {
        refused(group(null, 5, false), Reason.NO_READING);
        refused(group("101", 5, false), Reason.NOT_A_READING);
        refused(group("-0.1", 5, false), Reason.NOT_A_READING);
        refused(group("20.9", 0, false), Reason.NO_HEADS);
    }

    private static void refused(CheckRoom asked, Reason reason) {
        assertThatThrownBy(() -> MayEnter.check(VIEWING, asked))
                .isInstanceOfSatisfying(DeskRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private static CheckRoom group(String oxygen, int heads, boolean infants) {
        return new CheckRoom(1, 1, oxygen == null ? null : new BigDecimal(oxygen), heads, infants);
    }
}
