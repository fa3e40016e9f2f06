package org.cordbank.billing;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A transfer was not recorded. */
public class PaymentRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the form it speaks of. */
    public enum Reason {
        UNKNOWN_INVOICE(null),
        NOTHING_OPEN(null),
        NOT_POSITIVE("amount"),
        TOO_MUCH("amount"),
        NOT_A_REFERENCE("bankReference"),
        REFERENCE_KNOWN("bankReference"),
        IN_THE_FUTURE("valueDate");

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public PaymentRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(((Reason) reason()).field);
    }
}
