package org.cordbank.identity;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A line of the staff register was not written. */
public class HiringRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        LOGIN_TAKEN,
        BADGE_TAKEN,
        PIN_LENGTH,
        PASSWORD_TOO_SHORT,
        NO_STAFF_ROLE,
        COLLECTOR_WITHOUT_HOSPITAL,
        ADMIN_STANDS_ALONE,
        CHANGED_MEANWHILE,
        NOBODY,
        NOT_THE_FIRST,
        ONLY_IN_DEMO
    }

    public HiringRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return reason() == Reason.COLLECTOR_WITHOUT_HOSPITAL ? Optional.of("hospital") : Optional.empty();
    }
}
