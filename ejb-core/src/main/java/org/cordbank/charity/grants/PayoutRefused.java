package org.cordbank.charity.grants;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** An instalment was not prepared or paid. */
public class PayoutRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the form it speaks of. */
    public enum Reason {
        UNKNOWN(null),
        NOT_HERE(null),
        /** The name the bank returned is not the payee's. */
        NAME_DIFFERS("returnedName"),
        /** The payee is neither the patient nor the applicant nor the hospital. */
        NOT_ENTITLED("returnedName"),
        PROOF_FIRST(null),
        HANDLED_IT(null),
        SAME_PERSON(null),
        NOT_A_REFERENCE("bankReference"),
        REFERENCE_KNOWN("bankReference"),
        IN_THE_FUTURE("valueDate"),
        BEFORE_APPROVAL("valueDate"),
        NOT_PAID(null),
        SAY_WHY("words"),
        NOT_POSITIVE("amount"),
        TOO_MUCH("amount");

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public PayoutRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(((Reason) reason()).field);
    }
}
