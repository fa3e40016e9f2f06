package org.cordbank.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cordbank.identity.SignInRefused.Reason;

/** The staff's door: name and password, a one-time password where the role or the person carries one. */
@Stateless
@PermitAll
public class StaffSignIn {
    private final Clock machine = Clock.systemUTC();

    @Inject
    private People people;

    @Inject
    private Proof proof;

    @Inject
    private Event<SignedIn> signedIn;

    /**
     * Signs a member of staff in. Machine time, not the bank's.
     *
     * @param totp six digits of the app or a recovery code, or blank when none was asked for yet
     * @param address the caller's network address, counted as well as the name
     * @throws SignInRefused PASSWORD_TO_CHANGE when an admin chose it; TOTP_TO_SET_UP when the role asks for one-time passwords and none is set up yet
     */
    public Actor signIn(String login, String password, String totp, String address) {
        Staff staff = proof.all(login, password, totp, address);
        if (staff.hasFirstPassword()) {
            throw new SignInRefused(Reason.PASSWORD_TO_CHANGE);
        }
        if (!staff.carriesTotp() && people.totpNeeded(staff)) {
            throw new SignInRefused(Reason.TOTP_TO_SET_UP);
        }
        staff.signedIn(machine.instant());
        signedIn.fire(new SignedIn(staff.actor()));
        return staff.actor();
    }

    /** The person as the register has them now; empty when they left or the demo ended. */
    public Optional<Actor> stillStaff(long staffId) {
        return people.staff(staffId).filter(Staff::mayEnter).map(Staff::actor);
    }

    /** The name somebody signs in with; empty when there is no such person. */
    public Optional<String> login(long staffId) {
        return people.staff(staffId).map(staff -> staff.row().login());
    }

    /** When the person signed in the time before this one; empty at the first. */
    public Optional<Instant> previousSignIn(long staffId) {
        return people.staff(staffId).map(Staff::previousSignInAt);
    }

    /** The sample staff, shown on the sign-in page of the demo; empty outside it. */
    public List<StaffRow> demoStaff() {
        return DemoMode.on() ? people.demoStaff().stream().map(Staff::row).toList() : List.of();
    }
}
