package org.cordbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.SigningRefused.Reason;

/** Verifies signatures at a station: one's own by PIN, a second person's by badge and PIN. */
@ApplicationScoped
public class Signatures {
    @Inject
    private People people;

    @Inject
    private Lockouts lockouts;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** The signed-in person's signature, confirmed by the PIN. */
    public Signature own(String pin, Meaning meaning) {
        Actor actor = current.get();
        if (!actor.isStaff()) {
            throw new SigningRefused(Reason.NOT_STAFF);
        }
        Staff staff = people.staff(actor.id())
                .filter(Staff::mayEnter)
                .orElseThrow(() -> new SigningRefused(Reason.NOT_STAFF));
        checkPin(Optional.of(staff), staff.badge(), pin);
        return new Signature(staff.actor(), clock.instant(), meaning);
    }

    /**
     * A second person's signature. Refused when the badge or PIN does not fit, when it is the caller, or when the signer
     * holds none of {@code needed} (any role will do when none is named).
     */
    public Signature second(String badge, String pin, Meaning meaning, Role... needed) {
        String scanned = badge == null ? "" : badge.strip();
        Optional<Staff> staff = people.staffByBadge(scanned).filter(Staff::mayEnter);
        checkPin(staff, scanned, pin);
        Actor signer = staff.orElseThrow().actor();
        if (signer.samePersonAs(current.get())) {
            throw new SigningRefused(Reason.SAME_PERSON, scanned, signer.name());
        }
        if (needed.length > 0 && Arrays.stream(needed).noneMatch(signer::has)) {
            throw new SigningRefused(Reason.NOT_QUALIFIED, scanned, signer.name());
        }
        return new Signature(signer, clock.instant(), meaning);
    }

    /** The signed-in operator's signature by session, for steps where the session itself is the signature (S1). */
    public Signature bySession(Meaning meaning) {
        Actor actor = current.get();
        if (!actor.isStaff()) {
            throw new SigningRefused(Reason.NOT_STAFF);
        }
        return new Signature(actor, clock.instant(), meaning);
    }

    private void checkPin(Optional<Staff> staff, String badge, String pin) {
        String subject = "badge:" + badge;
        lockouts.lockedUntil(subject).ifPresent(until -> {
            throw new SigningRefused(Reason.LOCKED, badge, until);
        });
        if (staff.isEmpty() || !Passwords.matches(pin, staff.get().pinHash())) {
            lockouts.failed(subject);
            throw new SigningRefused(Reason.UNKNOWN_BADGE_OR_PIN, badge);
        }
        lockouts.succeeded(subject);
    }
}
