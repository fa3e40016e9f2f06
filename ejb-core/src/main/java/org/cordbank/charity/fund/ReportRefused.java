package org.cordbank.charity.fund;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A report was not ordered or published. */
public class ReportRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the form it speaks of. */
    public enum Reason {
        NOT_OVER("to"),
        ORDERED("to"),
        UNKNOWN(null),
        NOT_PRESSED(null);

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public ReportRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(((Reason) reason()).field);
    }
}
