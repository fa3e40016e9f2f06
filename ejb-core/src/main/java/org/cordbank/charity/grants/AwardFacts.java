package org.cordbank.charity.grants;

import org.cordbank.charity.programmes.Treatment;
import org.cordbank.kernel.Money;

/**
 * What is known of a case when its award is computed.
 *
 * @param incomePerHead yuan a year
 * @param ownCost costs after insurance and other aid
 * @param grantedBefore to the same patient, by all applications before this one
 */
public record AwardFacts(
        Treatment treatment, boolean certifiedHardship, Money incomePerHead, Money ownCost, Money grantedBefore) {}
