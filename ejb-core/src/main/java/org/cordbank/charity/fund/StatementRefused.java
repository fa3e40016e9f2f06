package org.cordbank.charity.fund;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** An account statement could not be read at all. */
public class StatementRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        UNREADABLE,
        NO_COLUMN
    }

    public StatementRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("statement");
    }
}
