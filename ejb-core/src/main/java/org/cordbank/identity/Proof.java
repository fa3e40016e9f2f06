package org.cordbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.cordbank.identity.SignInRefused.Reason;

/** Proves at the staff's door who somebody is; what fails is counted for the name and for the network address. */
@ApplicationScoped
class Proof {
    @Inject
    private People people;

    @Inject
    private Lockouts lockouts;

    @Inject
    private IdentityRules rules;

    @Inject
    private SecondFactor second;

    /** Proves name and password, and the code where one-time passwords are in force for the person. */
    Staff all(String login, String password, String totp, String address) {
        Staff staff = password(login, password, address);
        if (staff.carriesTotp()) {
            checkTotp(staff, totp, login, address);
        }
        lockouts.succeeded(subject(login));
        return staff;
    }

    /** Proves name and password alone. A failure is counted for the name and the address. */
    Staff password(String login, String password, String address) {
        refuseLocked(subject(login));
        refuseLocked("address:" + address);
        Optional<Staff> found = people.staffByLogin(name(login)).filter(Staff::mayEnter);
        if (found.isEmpty()) {
            Passwords.pretend(password);
        }
        if (found.isEmpty() || !Passwords.matches(password, found.get().passwordHash())) {
            throw failed(login, address, Reason.WRONG_NAME_OR_PASSWORD);
        }
        return found.get();
    }

    private void checkTotp(Staff staff, String totp, String login, String address) {
        if (totp == null || totp.isBlank()) {
            throw new SignInRefused(Reason.TOTP_NEEDED);
        }
        if (!second.fits(staff, totp)) {
            throw failed(login, address, Reason.TOTP_WRONG);
        }
    }

    private static String name(String login) {
        return login == null ? "" : login.strip();
    }

    private static String subject(String login) {
        return "staff:" + name(login);
    }

    SignInRefused failed(String login, String address, Reason reason) {
        lockouts.failed(subject(login));
        lockouts.failed("address:" + address, rules.value("address_failures"));
        return new SignInRefused(reason);
    }

    private void refuseLocked(String subject) {
        lockouts.lockedUntil(subject).ifPresent(until -> {
            throw new SignInRefused(Reason.LOCKED, until);
        });
    }
}
