package org.cordbank.charity.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.cordbank.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a family has and carries")
class MeansRowTest {
    private static MeansRow means(Integer household, Money income, Money cost, Money insurance, Money other) {
        return new MeansRow(household, income, Hardship.NONE, cost, insurance, other, null);
    }

    @Test
    void theOwnCostIsWhatInsuranceAndOthersLeave() {
        assertThat(means(3, null, Money.of(280_000), Money.of(120_000), Money.of(10_000))
                        .ownCost())
                .isEqualTo(Money.of(150_000));
    }

    @Test
    void nobodyCarriesLessThanNothing() {
        assertThat(means(3, null, Money.of(100), Money.of(90), Money.of(20)).ownCost())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void theIncomeByHeadIsRoundedHalfUpToTheFen() {
        assertThat(means(3, Money.of(50_000), null, null, null).incomePerHead()).isEqualTo(Money.of("16666.67"));
    }

    @Test
    void whatIsNotKnownIsNotCounted() {
        assertThat(means(null, Money.of(5), null, null, null).incomePerHead()).isNull();
        assertThat(means(2, null, Money.of(5), null, Money.ZERO).ownCost()).isNull();
    }
}
