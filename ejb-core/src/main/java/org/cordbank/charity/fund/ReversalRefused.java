package org.cordbank.charity.fund;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A donation or a cost was not taken back. */
public class ReversalRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the form it speaks of. */
    public enum Reason {
        UNKNOWN(null),
        REVERSED_ALREADY(null),
        NO_REASON("reason"),
        /** What came in was spent since; the books cannot fall below nothing. */
        SPENT(null);

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public ReversalRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(((Reason) reason()).field);
    }
}
