package org.cordbank.charity.grants;

import java.util.List;
import org.cordbank.kernel.Money;

/**
 * One step of the computation, as the applicant reads it.
 *
 * @param values what the sentence quotes, in its order
 * @param after the amount after this step
 */
public record AwardLine(Step step, List<String> values, Money after) {
    /** Steps in the order in which they are taken. */
    public enum Step {
        /** Values: name of the tier, its amount. */
        TIER,
        /** Values: own cost. The amount was lowered to what the family carries itself. */
        OWN_COST,
        /** Values: cap of a case. */
        CAP_CASE,
        /** Values: lifetime cap, granted before. */
        CAP_PERSON,
        /** Values: rounding step. */
        ROUNDED,
        /** Values: the amount. The result. */
        RESULT
    }

    public AwardLine {
        values = List.copyOf(values);
    }

    /** Key of the sentence. */
    public String textKey() {
        return "charity.grants.Step." + step.name();
    }
}
