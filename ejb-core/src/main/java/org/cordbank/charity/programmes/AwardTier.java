package org.cordbank.charity.programmes;

import org.cordbank.kernel.Money;

/**
 * An award tier; of those whose conditions hold, the one with the lowest position gives the amount.
 *
 * @param treatment null when any
 * @param certifiedHardship true when it needs a certificate of hardship; null when it does not matter
 * @param incomePerHeadMost yuan a year; null when any
 * @param ownCostLeast own costs after insurance and other aid; null when any
 */
public record AwardTier(
        long programmeId,
        int position,
        String code,
        Treatment treatment,
        Boolean certifiedHardship,
        Money incomePerHeadMost,
        Money ownCostLeast,
        Money amount,
        String name) {}
