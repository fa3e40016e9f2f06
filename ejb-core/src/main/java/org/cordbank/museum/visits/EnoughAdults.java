package org.cordbank.museum.visits;

import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.OpeningRules;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.VisitRefused.Reason;

/** Minors come with enough grown-ups: a school by the ratio of its age band, everybody else with at least one. */
final class EnoughAdults {
    private EnoughAdults() {}

    /** @throws VisitRefused NO_ADULTS, MINORS_ALONE, NO_AGE_BAND or TOO_FEW_ADULTS, which says how many are needed */
    static void check(OpeningRules rules, VisitorType type, AgeBand band, int heads, int adults) {
        if (adults < 0 || adults > heads) {
            throw new VisitRefused(Reason.NO_ADULTS, adults, heads);
        }
        int minors = heads - adults;
        if (minors > 0 && adults == 0 && type != VisitorType.SCHOOL) {
            throw new VisitRefused(Reason.MINORS_ALONE, minors);
        }
        if (minors > 0 && band == null && type == VisitorType.SCHOOL) {
            throw new VisitRefused(Reason.NO_AGE_BAND);
        }
        int needed = minors == 0 || band == null ? 0 : rules.adultsNeeded(band, minors);
        if (adults < needed) {
            throw new VisitRefused(Reason.TOO_FEW_ADULTS, minors, needed, adults);
        }
    }
}
