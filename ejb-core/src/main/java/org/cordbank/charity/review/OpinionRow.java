package org.cordbank.charity.review;

import java.time.Instant;

/**
 * A reviewer's part in a round.
 *
 * @param seat 1, 2, or 3 when the first two differ; null with a conflict
 * @param supports null before the opinion
 */
public record OpinionRow(
        long reviewerId,
        String reviewerName,
        int round,
        Integer seat,
        boolean conflict,
        Boolean supports,
        Integer score,
        String words,
        Instant at) {
    /** True once the reviewer gave an opinion. */
    public boolean isGiven() {
        return supports != null;
    }
}
