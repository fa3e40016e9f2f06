package org.cordbank.charity.applications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.time.Instant;

/** How a helper's draft reaches its applicant: asked by the keyed hash of an address, recalled by a change, confirmed. */
@Embeddable
class HandOver {
    @Column(name = "applicant_email_index")
    private byte[] emailIndex;

    @Column(name = "handed_over_at")
    private Instant at;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected HandOver() {}

    HandOver(byte[] emailIndex, Instant now) {
        this.emailIndex = emailIndex.clone();
        at = now;
    }

    /** The draft changed; it has to be confirmed anew. */
    void recall() {
        at = null;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    boolean waitsFor(byte[] index) {
        return at != null && MessageDigest.isEqual(emailIndex, index);
    }

    /** When the applicant was asked; null when not, or when the draft changed since. */
    Instant at() {
        return at;
    }
}
