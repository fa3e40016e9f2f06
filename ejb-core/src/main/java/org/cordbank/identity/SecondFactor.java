package org.cordbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Base64;
import java.util.OptionalLong;
import org.cordbank.kernel.Seals;

/** What a person has beside the password: the code of an app, or once a code from paper. Machine time, not the bank's. */
@ApplicationScoped
class SecondFactor {
    private final Clock machine = Clock.systemUTC();

    @Inject
    private IdentityRules rules;

    @Inject
    private RecoveryCodes recovery;

    @Inject
    private Seals seals;

    @Inject
    private Event<OwnSecretChanged> changed;

    /** True when the code is the app's of a time step that was not used before, or an unused recovery code. */
    boolean fits(Staff staff, String typed) {
        String code = typed.replaceAll("\\s", "");
        Totp totp = new Totp(Base64.getDecoder().decode(staff.totpSecret(seals)));
        OptionalLong step = step(totp, code);
        if (step.isPresent()) {
            return staff.takeTotpStep(step.getAsLong());
        }
        if (recovery.use(staff.id(), code)) {
            changed.fire(new OwnSecretChanged(staff.actor(), "use-recovery-code"));
            return true;
        }
        return false;
    }

    /** The time step whose code was typed; empty when none fits. */
    OptionalLong step(Totp totp, String typed) {
        return totp.stepOf(typed, machine.instant(), rules.value("totp_skew_steps"));
    }
}
