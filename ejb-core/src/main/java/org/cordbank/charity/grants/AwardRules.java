package org.cordbank.charity.grants;

import java.util.List;
import org.cordbank.charity.programmes.AwardTier;
import org.cordbank.kernel.Money;

/**
 * What a programme's edition says about amounts.
 *
 * @param capCase most for one application
 * @param capPerson most for one patient in a lifetime
 * @param step the award is rounded down to a whole multiple of this; 1 yuan leaves whole yuan
 */
public record AwardRules(List<AwardTier> tiers, Money capCase, Money capPerson, Money step) {
    public AwardRules {
        tiers = List.copyOf(tiers);
    }
}
