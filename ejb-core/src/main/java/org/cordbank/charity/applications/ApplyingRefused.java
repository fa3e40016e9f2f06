package org.cordbank.charity.applications;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A page of an application was not kept. */
public class ApplyingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the page it speaks of. */
    public enum Reason {
        NOT_YOURS(null),
        NOT_OPEN(null),
        /** While a correction is asked for, only the named tasks are open. */
        TASK_CLOSED(null),
        PROGRAMME_CLOSED(null),
        PROGRAMME_UNKNOWN(null),
        TOO_MANY_DRAFTS(null),
        TOO_LONG(null),
        TREATED_TOO_FAR("treatedOn"),
        HOUSEHOLD_SIZE("householdSize"),
        NEGATIVE(null),
        ACCOUNT_NUMBER("account"),
        DIN("din"),
        SAME_ADDRESS("email"),
        CONSENT_UNKNOWN(null);

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    private final String named;

    public ApplyingRefused(Reason reason, Object... values) {
        super(reason, values);
        named = reason.field;
    }

    private ApplyingRefused(String field, Reason reason, Object... values) {
        super(reason, values);
        named = field;
    }

    /** At a field that the reason alone does not name. */
    static ApplyingRefused at(String field, Reason reason, Object... values) {
        return new ApplyingRefused(field, reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(named);
    }
}
