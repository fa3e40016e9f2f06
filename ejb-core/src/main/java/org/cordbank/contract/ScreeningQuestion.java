package org.cordbank.contract;

/**
 * One question about health in the reader's language.
 *
 * @param version of the catalogue it stands in
 * @param flagged the answer that has a consequence: true for yes
 * @param notice what the flagged answer means, in writing
 */
public record ScreeningQuestion(
        String code, int version, HealthTheme theme, String text, boolean flagged, Outcome outcome, String notice) {
    /** What a flagged answer does for storage for the family. */
    public enum Outcome {
        /** Nothing changes; the notice says why. */
        NONE,
        /** Storage is possible, with a written notice. */
        SOFT,
        /** The way ends on the portal. */
        HARD
    }

    /** True when {@code yes} is the answer with a consequence; an open question has none. */
    public boolean isFlaggedBy(Boolean yes) {
        return yes != null && yes == flagged;
    }
}
