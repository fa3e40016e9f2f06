package org.cordbank.museum.visits;

import java.math.BigDecimal;

/**
 * What all parties said together.
 *
 * @param average stars to one decimal; null while nobody gave any
 */
public record FeedbackSum(int parties, BigDecimal average) {}
