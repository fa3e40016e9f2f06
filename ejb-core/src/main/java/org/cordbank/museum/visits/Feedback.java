package org.cordbank.museum.visits;

import java.time.Instant;
import org.cordbank.museum.opening.VisitorType;

/**
 * What one party said of its visit.
 *
 * @param stars one to five, five is best
 * @param words empty when none were written
 */
public record Feedback(int stars, String words, Instant givenAt, VisitorType type) {}
