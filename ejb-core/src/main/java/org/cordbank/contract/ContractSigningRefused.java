package org.cordbank.contract;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** The family's signature was not taken. */
public class ContractSigningRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the page it speaks of. */
    public enum Reason {
        INCOMPLETE(null),
        HARD_ANSWER(null),
        CONSENT_NEEDED(null),
        NAME_DIFFERS("typedName"),
        CHANGED_MEANWHILE(null),
        SIGNED_ALREADY(null);

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public ContractSigningRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(((Reason) reason()).field);
    }
}
