package org.cordbank.contract;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** The bank's decision on a signed contract was not taken. */
public class CountersigningRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the page it speaks of. */
    public enum Reason {
        UNKNOWN(null),
        NOT_WAITING(null),
        DECIDED_MEANWHILE(null),
        IDENTITY_UNCHECKED("identityChecked"),
        OWN_CONTRACT(null),
        DOCUMENT_ALTERED(null),
        NO_REASON("declineReason");

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public CountersigningRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(((Reason) reason()).field);
    }
}
