package org.cordbank.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import org.cordbank.identity.SignInRefused.Reason;
import org.cordbank.kernel.Seals;

/**
 * Where a member of staff sets up one-time passwords, also at the door when the role asks for them and none is set up yet.
 * The password is proved at each step, and the present code too where there is one; every failure counts as at the door.
 */
@Stateless
@PermitAll
public class TotpEnrolment {
    @Inject
    private Proof proof;

    @Inject
    private SecondFactor second;

    @Inject
    private RecoveryCodes recovery;

    @Inject
    private Seals seals;

    @Inject
    private Event<OwnSecretChanged> changed;

    /**
     * A fresh secret, shown this once; it counts for nothing until {@link #confirm} saw a code of it.
     *
     * @param present the present app's code or a recovery code; needed only where one-time passwords are in force already
     * @throws SignInRefused as at the door
     */
    public TotpSecret begin(String login, String password, String present, String address) {
        Staff staff = proof.all(login, password, present, address);
        byte[] secret = Totp.freshSecret();
        staff.offerTotp(seals, Base64.getEncoder().encodeToString(secret));
        Totp totp = new Totp(secret);
        return new TotpSecret(totp.base32(), totp.address(staff.row().login()));
    }

    /**
     * Puts the offered secret in force and answers the recovery codes, shown this once.
     *
     * @throws SignInRefused NOTHING_OFFERED, TOTP_WRONG, or as at the door
     */
    public List<String> confirm(String login, String password, String code, String address) {
        Staff staff = proof.password(login, password, address);
        String offered = staff.totpOffered(seals);
        if (offered == null) {
            throw new SignInRefused(Reason.NOTHING_OFFERED);
        }
        String typed = code == null ? "" : code.replaceAll("\\s", "");
        OptionalLong step = second.step(new Totp(Base64.getDecoder().decode(offered)), typed);
        if (step.isEmpty()) {
            throw proof.failed(login, address, Reason.TOTP_WRONG);
        }
        staff.acceptTotp(seals, step.getAsLong());
        changed.fire(new OwnSecretChanged(staff.actor(), "set-up-totp"));
        return recovery.renew(staff.id());
    }
}
