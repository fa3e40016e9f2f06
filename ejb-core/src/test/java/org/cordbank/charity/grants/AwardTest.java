package org.cordbank.charity.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.cordbank.charity.grants.AwardLine.Step;
import org.cordbank.charity.programmes.AwardTier;
import org.cordbank.charity.programmes.Treatment;
import org.cordbank.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An award and why it is what it is")
class AwardTest {
    private static final List<AwardTier> TIERS = List.of(
            tier(1, "HARD", Treatment.TRANSPLANT, true, null, 50_000L, 50_000),
            tier(2, "LOW_INCOME", Treatment.TRANSPLANT, null, 20_000L, 100_000L, 40_000),
            tier(3, "HIGH_COST", Treatment.TRANSPLANT, null, null, 100_000L, 30_000),
            tier(4, "TRANSPLANT", Treatment.TRANSPLANT, null, null, null, 20_000));
    private static final AwardRules RULES = new AwardRules(TIERS, Money.of(50_000), Money.of(50_000), Money.of(100));

    @Test
    void theFirstTierThatFitsGivesTheAmount() {
        assertThat(award(true, 10_000, 60_000, 0).tier()).isEqualTo("HARD");
        assertThat(award(false, 20_000, 100_000, 0).tier()).isEqualTo("LOW_INCOME");
        assertThat(award(false, 20_001, 100_000, 0).tier()).isEqualTo("HIGH_COST");
        assertThat(award(false, 20_000, 99_999, 0).tier()).isEqualTo("TRANSPLANT");
        assertThat(award(true, 10_000, 49_999, 0).tier()).isEqualTo("TRANSPLANT");
    }

    @Test
    void noTierNoAward() {
        Award none = Award.compute(
                RULES, new AwardFacts(Treatment.INFUSION, true, Money.of(1), Money.of(100_000), Money.ZERO));
        assertThat(none.isGranted()).isFalse();
        assertThat(none.tier()).isEmpty();
        assertThat(none.lines()).isEmpty();
    }

    @Test
    void neverMoreThanTheFamilyCarriesItself() {
        Award award = award(false, 30_000, 12_345, 0);
        assertThat(award.amount()).isEqualTo(Money.of(12_300));
        assertThat(award.lines())
                .extracting(AwardLine::step)
                .containsExactly(Step.TIER, Step.OWN_COST, Step.ROUNDED, Step.RESULT);
        assertThat(award.lines().get(1).values()).containsExactly("¥12,345.00");
    }

    @Test
    void theLifetimeCeilingLeavesWhatIsLeft() {
        Award award = award(false, 30_000, 200_000, 35_000);
        assertThat(award.amount()).isEqualTo(Money.of(15_000));
        assertThat(award.lines()).extracting(AwardLine::step).contains(Step.CAP_PERSON);
        assertThat(award(false, 30_000, 200_000, 50_000).isGranted()).isFalse();
        assertThat(award(false, 30_000, 200_000, 60_000).amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void theCapOfACaseHolds() {
        AwardRules small = new AwardRules(TIERS, Money.of(25_050), Money.of(50_000), Money.of(100));
        Award award = Award.compute(
                small, new AwardFacts(Treatment.TRANSPLANT, false, Money.of(1), Money.of(200_000), Money.ZERO));
        assertThat(award.amount()).isEqualTo(Money.of(25_000));
        assertThat(award.lines()).extracting(AwardLine::step).contains(Step.CAP_CASE, Step.ROUNDED);
    }

    @Test
    void anyCaseStaysWithinEveryCapAndIsExplainedToItsLastStep() {
        Random random = new Random(20261125);
        for (int i = 0; i < 2000; i++) {
            AwardFacts facts = new AwardFacts(
                    random.nextBoolean() ? Treatment.TRANSPLANT : Treatment.INFUSION,
                    random.nextBoolean(),
                    Money.of(random.nextInt(100_000)),
                    Money.of(random.nextInt(300_000)),
                    Money.of(random.nextInt(60_000)));
            Award award = Award.compute(RULES, facts);
            assertThat(award.amount()).isLessThanOrEqualTo(Money.of(50_000)).isLessThanOrEqualTo(facts.ownCost());
            assertThat(award.amount().isNegative()).isFalse();
            if (award.isGranted()) {
                assertThat(award.amount().plus(facts.grantedBefore())).isLessThanOrEqualTo(Money.of(50_000));
                AwardLine last = award.lines().get(award.lines().size() - 1);
                assertThat(last.step()).isEqualTo(Step.RESULT);
                assertThat(last.after()).isEqualTo(award.amount());
            }
            assertThat(Award.compute(RULES, facts))
                    .as("the same facts, the same award")
                    .isEqualTo(award);
        }
    }

    private static Award award(boolean hard, long perHead, long ownCost, long before) {
        return Award.compute(
                RULES,
                new AwardFacts(Treatment.TRANSPLANT, hard, Money.of(perHead), Money.of(ownCost), Money.of(before)));
    }

    private static AwardTier tier(
            int position, String code, Treatment treatment, Boolean hard, Long income, Long cost, long amount) {
        return new AwardTier(
                1,
                position,
                code,
                treatment,
                hard,
                income == null ? null : Money.of(income),
                cost == null ? null : Money.of(cost),
                Money.of(amount),
                code);
    }
}
