package org.cordbank.identity;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** The password stays what it was. */
public class PasswordRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        TOO_SHORT,
        NOT_THE_SAME,
        THE_OLD_ONE
    }

    public PasswordRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.of(reason() == Reason.NOT_THE_SAME ? "again" : "fresh");
    }
}
