package org.cordbank.family;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** Personal data stayed masked. */
public class RevealRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        NO_REASON,
        NOBODY
    }

    public RevealRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return reason() == Reason.NO_REASON ? Optional.of("reason") : Optional.empty();
    }
}
