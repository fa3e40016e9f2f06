package org.cordbank.museum.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.OpeningRules;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.VisitRefused.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Minors come with enough adults")
class EnoughAdultsTest {
    private static final OpeningRules RULES = new OpeningRules(
            1,
            1,
            1,
            LocalDate.of(2026, 1, 1),
            40,
            40,
            16,
            1,
            20,
            14,
            "默认",
            "待确认",
            "CordBank",
            List.of(),
            List.of(),
            Map.of(AgeBand.UNDER_6, 10, AgeBand.AGE_6_11, 10, AgeBand.AGE_12_17, 15));

    @Test
    void thirtyPupilsOfTenNeedThreeAdultsAndTheThirtyFirstAFourth() {
        accepted(VisitorType.SCHOOL, AgeBand.AGE_6_11, 33, 3);
        refused(VisitorType.SCHOOL, AgeBand.AGE_6_11, 34, 3, Reason.TOO_FEW_ADULTS);
        accepted(VisitorType.SCHOOL, AgeBand.AGE_6_11, 35, 4);
    }

    @Test
    void theRefusalSaysHowManyAreNeeded() {
        assertThatThrownBy(() -> EnoughAdults.check(RULES, VisitorType.SCHOOL, AgeBand.AGE_12_17, 33, 2))
                .isInstanceOfSatisfying(VisitRefused.class, refused -> assertThat(refused.values())
                        .containsExactly(31, 3, 2));
    }

    @Test
    void aSchoolSaysHowOldItsPupilsAre() {
        refused(VisitorType.SCHOOL, null, 33, 3, Reason.NO_AGE_BAND);
    }

    @Test
    void childrenOfAFamilyDoNotComeAlone() {
        refused(VisitorType.FAMILY, null, 2, 0, Reason.MINORS_ALONE);
        accepted(VisitorType.FAMILY, null, 3, 1);
        accepted(VisitorType.FAMILY, null, 2, 2);
    }

    @Test
    void moreAdultsThanHeadsAreNone() {
        refused(VisitorType.FAMILY, null, 2, 3, Reason.NO_ADULTS);
        refused(VisitorType.FAMILY, null, 2, -1, Reason.NO_ADULTS);
    }

    private static void accepted(VisitorType type, AgeBand band, int heads, int adults) {
        assertThatCode(() -> EnoughAdults.check(RULES, type, band, heads, adults))
                .doesNotThrowAnyException();
    }

    private static void refused(VisitorType type, AgeBand band, int heads, int adults, Reason reason) {
        assertThatThrownBy(() -> EnoughAdults.check(RULES, type, band, heads, adults))
                .isInstanceOfSatisfying(VisitRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
