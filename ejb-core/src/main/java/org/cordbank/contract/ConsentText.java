package org.cordbank.contract;

/**
 * One consent in one immutable edition: a plain summary and the full text.
 *
 * @param needed true when there is no contract without it
 * @param basis what it rests on in law
 */
public record ConsentText(
        long id, String code, int edition, boolean needed, String title, String basis, String summary, String full) {
    /** Edition as it is printed: {@code STORAGE-1}. */
    public String version() {
        return code + "-" + edition;
    }
}
