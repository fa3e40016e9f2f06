package org.cordbank.museum.visits;

/**
 * Opens one booking, or one place in the waiting list, to whoever has the link: its random name and the bank's seal on it.
 *
 * @param id random name
 * @param seal 16 characters over it
 */
public record VisitPass(String id, String seal) {
    /** As the end of an address. */
    public String query() {
        return "b=" + id + "&s=" + seal;
    }
}
