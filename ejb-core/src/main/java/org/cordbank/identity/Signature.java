package org.cordbank.identity;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A person's electronic signature, verified in this call and good for one use: printed name, time and meaning, as the
 * audit trail keeps it (source: 21 CFR Part 11 §11.50).
 */
public final class Signature {
    /** What the signer vouches for. */
    public enum Meaning {
        PERFORMED,
        VERIFIED,
        APPROVED,
        RELEASED,
        WITNESSED
    }

    private final Actor signer;
    private final Instant at;
    private final Meaning meaning;
    private final AtomicBoolean used = new AtomicBoolean();

    Signature(Actor signer, Instant at, Meaning meaning) {
        this.signer = signer;
        this.at = at;
        this.meaning = meaning;
    }

    public Actor signer() {
        return signer;
    }

    public Instant at() {
        return at;
    }

    public Meaning meaning() {
        return meaning;
    }

    /** Spends the signature; a second use is a programming fault, not a person's. */
    public Signature spend() {
        if (!used.compareAndSet(false, true)) {
            throw new IllegalStateException("A signature is good for one act");
        }
        return this;
    }
}
