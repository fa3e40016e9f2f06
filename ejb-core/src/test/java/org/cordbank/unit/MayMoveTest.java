package org.cordbank.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.cordbank.unit.UnitMoveRefused.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A hold stops every move but those that keep blood from harm")
class MayMoveTest {
    private static final Set<UnitStatus> SPARES_THE_BLOOD = EnumSet.of(
            UnitStatus.COLLECTED,
            UnitStatus.NOT_COLLECTED,
            UnitStatus.IN_TRANSIT,
            UnitStatus.RECEIVED,
            UnitStatus.PRELIM_FAIL,
            UnitStatus.QUARANTINE,
            UnitStatus.QA_REVIEW,
            UnitStatus.DISCARDED);

    @ParameterizedTest
    @EnumSource(UnitStatus.class)
    void aHeldUnitStandsStillUnlessThatWouldHarmIt(UnitStatus to) {
        ProductType product = to.suits(ProductType.FAMILY) ? ProductType.FAMILY : ProductType.PUBLIC;
        Arrays.stream(UnitStatus.values()).filter(from -> from.canBecome(to)).forEach(from -> {
            assertThat(MayMove.refusal(from, to, product, false)).isEmpty();
            if (SPARES_THE_BLOOD.contains(to)) {
                assertThat(MayMove.refusal(from, to, product, true)).isEmpty();
            } else {
                assertThat(MayMove.refusal(from, to, product, true)).contains(Reason.ON_HOLD);
            }
        });
    }

    @Test
    void aUnitIsNotStoredForSomebodyElse() {
        assertThat(MayMove.refusal(UnitStatus.QA_REVIEW, UnitStatus.LISTED_PUBLIC, ProductType.FAMILY, false))
                .contains(Reason.WRONG_PRODUCT);
        assertThat(MayMove.refusal(UnitStatus.QA_REVIEW, UnitStatus.STORED_FAMILY, ProductType.PUBLIC, false))
                .contains(Reason.WRONG_PRODUCT);
        assertThat(MayMove.refusal(UnitStatus.RESERVED, UnitStatus.LISTED_PUBLIC, ProductType.FAMILY, false))
                .contains(Reason.WRONG_PRODUCT);
    }

    @Test
    void aWrongOrderIsNamedBeforeAHold() {
        assertThat(MayMove.refusal(UnitStatus.ENROLLED, UnitStatus.PROCESSING, ProductType.FAMILY, true))
                .contains(Reason.WRONG_STATE);
    }
}
