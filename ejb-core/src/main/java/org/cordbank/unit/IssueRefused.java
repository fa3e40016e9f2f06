package org.cordbank.unit;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** An issued unit was not entered into the register. */
public class IssueRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the form it speaks of. */
    public enum Reason {
        KNOWN("din"),
        IN_THE_FUTURE("issuedOn"),
        NO_HOSPITAL("hospital");

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public IssueRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.of(((Reason) reason()).field);
    }
}
