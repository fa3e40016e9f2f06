package org.cordbank.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.cordbank.identity.SignInRefused.Reason;
import org.cordbank.kernel.Seals;

/** The families' door: an e-mail address and a mailed six-digit code. The first code that fits opens the account. */
@Stateless
@PermitAll
public class FamilySignIn {
    private static final int CODES = 1_000_000;

    private final Clock machine = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();

    @Inject
    private People people;

    @Inject
    private Lockouts lockouts;

    @Inject
    private IdentityRules rules;

    @Inject
    private CodeDesk codes;

    @Inject
    private Seals seals;

    @Inject
    private CurrentActor current;

    @Inject
    private Event<CodeRequested> requested;

    @Inject
    private Event<SignedIn> signedIn;

    /** Mails a sign-in code; the answer is the same whether the address is known or not. */
    public void askForCode(String email, String language, String address) {
        send(address(email), CodePurpose.SIGN_IN, language, address);
    }

    /** Mails a fresh code to the signed-in family, as the sign of intent under a contract. */
    @RolesAllowed(Roles.FAMILY)
    public void askForSigningCode(String language, String address) {
        send(current.get().name(), CodePurpose.SIGN_CONTRACT, language, address);
    }

    /** Opens the door with a code; makes the account at the first visit. */
    public Actor signIn(String email, String code, String address) {
        String to = address(email);
        check(to, CodePurpose.SIGN_IN, code, address);
        FamilyAccount account = people.familyByEmail(to).orElseGet(() -> {
            FamilyAccount fresh = new FamilyAccount(to, false, machine.instant());
            people.add(fresh);
            return fresh;
        });
        if (!account.mayEnter()) {
            throw new SignInRefused(Reason.WRONG_CODE);
        }
        account.signedIn(machine.instant());
        signedIn.fire(new SignedIn(account.actor()));
        return account.actor();
    }

    /** When this family signed in the time before this one; empty at the first. */
    @RolesAllowed(Roles.FAMILY)
    public Optional<Instant> previousSignIn() {
        return people.family(current.get().id()).map(FamilyAccount::previousSignInAt);
    }

    /** Checks the code mailed for signing; refused when it does not fit. */
    @RolesAllowed(Roles.FAMILY)
    public void confirmSigning(String code, String address) {
        check(current.get().name(), CodePurpose.SIGN_CONTRACT, code, address);
    }

    private void send(String to, CodePurpose purpose, String language, String address) {
        refuseLocked(to, address);
        Instant now = machine.instant();
        people.newestCode(to, purpose, now).ifPresent(last -> {
            Duration wait = Duration.ofSeconds(rules.value("code_resend_seconds"));
            if (last.createdAt().plus(wait).isAfter(now)) {
                throw new SignInRefused(Reason.CODE_TOO_SOON, wait.toSeconds());
            }
        });
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        int minutes = rules.value("code_valid_minutes");
        byte[] hash = seals.index("code|" + to + "|" + purpose, code);
        Instant end = now.plus(Duration.ofMinutes(minutes));
        people.add(new MailedCode(to, purpose, hash, now, end, rules.value("code_tries")));
        requested.fire(new CodeRequested(to, code, purpose, language, minutes));
    }

    private void check(String to, CodePurpose purpose, String code, String address) {
        refuseLocked(to, address);
        byte[] hash = seals.index("code|" + to + "|" + purpose, code == null ? "" : code.replaceAll("\\s", ""));
        if (!codes.answer(to, purpose, hash)) {
            lockouts.failed("code:" + to);
            lockouts.failed("address:" + address, rules.value("address_failures"));
            throw new SignInRefused(Reason.WRONG_CODE);
        }
        lockouts.succeeded("code:" + to);
    }

    private void refuseLocked(String to, String address) {
        Optional<Instant> until =
                lockouts.lockedUntil("code:" + to).or(() -> lockouts.lockedUntil("address:" + address));
        until.ifPresent(end -> {
            throw new SignInRefused(Reason.LOCKED, end);
        });
    }

    private static String address(String email) {
        String to = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        if (!to.matches("[^@\\s|]{1,64}@[^@\\s|]{1,185}\\.[^@\\s|.]{2,}")) {
            throw new SignInRefused(Reason.NOT_AN_ADDRESS, email);
        }
        return to;
    }
}
