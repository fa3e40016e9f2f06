package org.cordbank.charity.review;

import org.cordbank.charity.applications.ApplicationStatus;

/**
 * A case as a reviewer's list shows it, without any name.
 *
 * @param seats seats still free
 * @param mine what the reader may do next
 */
public record ReviewCase(WaitingCase waiting, int seats, Next mine) {
    /** What the reader may do with a case. */
    public enum Next {
        /** Declare whether there is a conflict. */
        DECLARE,
        OPINE,
        /** The opinion is given; others are awaited. */
        WAIT
    }

    public ApplicationStatus status() {
        return waiting.status();
    }
}
