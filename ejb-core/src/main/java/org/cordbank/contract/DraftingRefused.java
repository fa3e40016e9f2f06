package org.cordbank.contract;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A page of a draft was not kept. */
public class DraftingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the page it speaks of. */
    public enum Reason {
        NOT_YOURS(null),
        SIGNED_ALREADY(null),
        HOSPITAL_CLOSED("hospital"),
        DUE_DATE_TOO_FAR("dueDate"),
        DUE_DATE_PAST("dueDate"),
        TOO_YOUNG("idNumber"),
        ADDRESS_MISSING("address"),
        MOTHER_MISSING(null),
        QUESTION_OPEN(null),
        PLAN_UNKNOWN("plan"),
        CONSENT_UNKNOWN(null);

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public DraftingRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(((Reason) reason()).field);
    }
}
