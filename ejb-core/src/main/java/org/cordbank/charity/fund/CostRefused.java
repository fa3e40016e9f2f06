package org.cordbank.charity.fund;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A cost was not recorded. */
public class CostRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the form it speaks of. */
    public enum Reason {
        NOT_POSITIVE("amount"),
        IN_THE_FUTURE("spentOn"),
        NOT_A_REFERENCE("reference"),
        REFERENCE_KNOWN("reference"),
        NO_PURPOSE("purpose");

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public CostRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.of(((Reason) reason()).field);
    }
}
