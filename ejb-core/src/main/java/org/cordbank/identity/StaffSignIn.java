package org.cordbank.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.cordbank.identity.SignInRefused.Reason;
import org.cordbank.kernel.Seals;

/** The staff's door: name and password, a one-time password where the role or the person carries one. */
@Stateless
@PermitAll
public class StaffSignIn {
    private final Clock machine = Clock.systemUTC();

    @Inject
    private People people;

    @Inject
    private Lockouts lockouts;

    @Inject
    private IdentityRules rules;

    @Inject
    private Seals seals;

    @Inject
    private Event<SignedIn> signedIn;

    /**
     * Signs a member of staff in. Machine time, not the bank's.
     *
     * @param totp six digits, or blank when none was asked for yet
     * @param address the caller's network address, counted as well as the name
     */
    public Actor signIn(String login, String password, String totp, String address) {
        String name = login == null ? "" : login.strip();
        refuseLocked("staff:" + name);
        refuseLocked("address:" + address);
        Optional<Staff> found = people.staffByLogin(name).filter(Staff::mayEnter);
        if (found.isEmpty()) {
            Passwords.pretend(password);
        }
        if (found.isEmpty() || !Passwords.matches(password, found.get().passwordHash())) {
            throw failed(name, address, Reason.WRONG_NAME_OR_PASSWORD);
        }
        Staff staff = found.get();
        checkTotp(staff, totp, name, address);
        lockouts.succeeded("staff:" + name);
        staff.signedIn(machine.instant());
        signedIn.fire(new SignedIn(staff.actor()));
        return staff.actor();
    }

    /** The person as the register has them now; empty when they left or the demo ended. */
    public Optional<Actor> stillStaff(long staffId) {
        return people.staff(staffId).filter(Staff::mayEnter).map(Staff::actor);
    }

    /** The sample staff, shown on the sign-in page of the demo; empty outside it. */
    public List<StaffRow> demoStaff() {
        return DemoMode.on() ? people.demoStaff().stream().map(Staff::row).toList() : List.of();
    }

    private void checkTotp(Staff staff, String totp, String name, String address) {
        if (!staff.carriesTotp() && !people.totpNeeded(staff)) {
            return;
        }
        if (totp == null || totp.isBlank()) {
            throw new SignInRefused(Reason.TOTP_NEEDED);
        }
        if (!staff.carriesTotp() || !fits(staff, totp.strip())) {
            throw failed(name, address, Reason.TOTP_WRONG);
        }
    }

    private boolean fits(Staff staff, String typed) {
        TimeBasedOneTimePasswordGenerator totp = new TimeBasedOneTimePasswordGenerator();
        SecretKeySpec key = new SecretKeySpec(Base64.getDecoder().decode(staff.totpSecret(seals)), totp.getAlgorithm());
        Instant now = machine.instant();
        for (int away = -1; away <= 1; away++) {
            Instant at = now.plus(totp.getTimeStep().multipliedBy(away));
            long step = at.toEpochMilli() / totp.getTimeStep().toMillis();
            try {
                if (totp.generateOneTimePasswordString(key, at).equals(typed)) {
                    return staff.takeTotpStep(step);
                }
            } catch (InvalidKeyException broken) {
                throw new IllegalStateException(broken);
            }
        }
        return false;
    }

    private SignInRefused failed(String name, String address, Reason reason) {
        lockouts.failed("staff:" + name);
        lockouts.failed("address:" + address, rules.value("address_failures"));
        return new SignInRefused(reason);
    }

    private void refuseLocked(String subject) {
        lockouts.lockedUntil(subject).ifPresent(until -> {
            throw new SignInRefused(Reason.LOCKED, until);
        });
    }
}
