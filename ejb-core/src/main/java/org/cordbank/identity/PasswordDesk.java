package org.cordbank.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.cordbank.identity.PasswordRefused.Reason;

/**
 * Where a member of staff changes the own password, at the door too: a password somebody else chose opens nothing else. The
 * old one is proved as at the door, with the one-time password where it is in force.
 */
@Stateless
@PermitAll
public class PasswordDesk {
    private final Clock machine = Clock.systemUTC();

    @Inject
    private Proof proof;

    @Inject
    private IdentityRules rules;

    @Inject
    private Event<OwnSecretChanged> changed;

    /** Characters a password needs at least. */
    public int shortest() {
        return rules.value("password_min_length");
    }

    /**
     * Puts {@code fresh} in place of the old password.
     *
     * @param again the new password once more
     * @throws PasswordRefused with its reason; {@link SignInRefused} as at the door
     */
    public void change(String login, String old, String totp, String fresh, String again, String address) {
        Staff staff = proof.all(login, old, totp, address);
        int shortest = shortest();
        if (fresh == null || fresh.codePointCount(0, fresh.length()) < shortest) {
            throw new PasswordRefused(Reason.TOO_SHORT, shortest);
        }
        if (!fresh.equals(again)) {
            throw new PasswordRefused(Reason.NOT_THE_SAME);
        }
        if (fresh.equals(old)) {
            throw new PasswordRefused(Reason.THE_OLD_ONE);
        }
        staff.choosePassword(fresh, machine.instant());
        changed.fire(new OwnSecretChanged(staff.actor(), "change-password"));
    }
}
