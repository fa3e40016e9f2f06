package org.cordbank.charity.grants;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordbank.charity.grants.AwardLine.Step;
import org.cordbank.charity.programmes.AwardTier;
import org.cordbank.kernel.Money;

/**
 * An award computed by a programme's rules, with every step that made the amount.
 *
 * @param tier code of the tier that fitted; empty when none did, and then the amount is nothing
 */
public record Award(String tier, Money amount, List<AwardLine> lines) {
    public Award {
        lines = List.copyOf(lines);
    }

    /** Computes what the rules give for these facts. The same facts always give the same award. */
    public static Award compute(AwardRules rules, AwardFacts facts) {
        Optional<AwardTier> fitting =
                rules.tiers().stream().filter(tier -> fits(tier, facts)).findFirst();
        if (fitting.isEmpty()) {
            return new Award("", Money.ZERO, List.of());
        }
        AwardTier tier = fitting.get();
        Steps steps = new Steps();
        steps.take(Step.TIER, tier.amount(), tier.name(), tier.amount().print());
        steps.lower(Step.OWN_COST, facts.ownCost(), facts.ownCost().print());
        steps.lower(Step.CAP_CASE, rules.capCase(), rules.capCase().print());
        Money left = rules.capPerson().minus(facts.grantedBefore());
        steps.lower(
                Step.CAP_PERSON,
                left.isNegative() ? Money.ZERO : left,
                rules.capPerson().print(),
                facts.grantedBefore().print());
        steps.lower(Step.ROUNDED, down(steps.amount, rules.step()), rules.step().print());
        steps.take(Step.RESULT, steps.amount, steps.amount.print());
        return new Award(tier.code(), steps.amount, steps.lines);
    }

    /** True when there is something to grant. */
    public boolean isGranted() {
        return !amount.isZero();
    }

    private static boolean fits(AwardTier tier, AwardFacts facts) {
        return (tier.treatment() == null || tier.treatment() == facts.treatment())
                && (tier.certifiedHardship() == null || tier.certifiedHardship() == facts.certifiedHardship())
                && (tier.incomePerHeadMost() == null || facts.incomePerHead().compareTo(tier.incomePerHeadMost()) <= 0)
                && (tier.ownCostLeast() == null || facts.ownCost().compareTo(tier.ownCostLeast()) >= 0);
    }

    private static Money down(Money amount, Money step) {
        BigDecimal whole = amount.yuan().divide(step.yuan(), 0, RoundingMode.DOWN);
        return new Money(whole.multiply(step.yuan()));
    }

    /** The amount on its way down, with what was done to it. */
    private static final class Steps {
        private final List<AwardLine> lines = new ArrayList<>();
        private Money amount = Money.ZERO;

        void take(Step step, Money now, String... values) {
            amount = now;
            lines.add(new AwardLine(step, List.of(values), now));
        }

        /** Lowers the amount to {@code most}; says nothing when it was not higher. */
        void lower(Step step, Money most, String... values) {
            if (amount.compareTo(most) > 0) {
                take(step, most, values);
            }
        }
    }
}
