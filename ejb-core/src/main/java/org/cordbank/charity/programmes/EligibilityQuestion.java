package org.cordbank.charity.programmes;

/**
 * One of the four questions before an application; the same code is the same question in every programme.
 *
 * @param wanted the answer the programme needs
 * @param otherwise what is said when it is another one; empty when any will do
 */
public record EligibilityQuestion(
        long programmeId, int position, String code, Wanted wanted, String text, String hint, String otherwise) {
    /** What a programme needs to hear. */
    public enum Wanted {
        YES,
        NO,
        ANY
    }

    /** True when the programme can help with this answer. */
    public boolean isMetBy(boolean yes) {
        return wanted == Wanted.ANY || yes == (wanted == Wanted.YES);
    }
}
