package org.cordbank.charity.applications;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** An appeal was not taken. */
public class AppealingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NOT_REFUSED,
        TOO_LATE,
        FILED_ALREADY,
        NO_WORDS,
        TOO_LONG
    }

    public AppealingRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return reason() == Reason.NO_WORDS || reason() == Reason.TOO_LONG ? Optional.of("appeal") : Optional.empty();
    }
}
