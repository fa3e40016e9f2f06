package org.cordbank.release;

/**
 * One criterion of one unit as it stands now.
 *
 * @param detail what was found, such as {@code 56/56} or a deviation number; empty when there is nothing to say
 */
public record CriterionRow(Criterion criterion, boolean met, String detail) {
    /** The criterion's standing as a status. */
    public CriterionStanding standing() {
        return met ? CriterionStanding.MET : CriterionStanding.UNMET;
    }
}
