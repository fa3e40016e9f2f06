package org.cordbank.charity.review;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A step of the review was not taken. */
public class ReviewRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the form it speaks of. */
    public enum Reason {
        UNKNOWN(null),
        /** The case is not in this stage by now. */
        NOT_HERE(null),
        TAKEN(null),
        NOT_CLAIMED(null),
        /** The person acted on the case in another part before. */
        HANDLED_IT(null),
        DECLARE_FIRST(null),
        CONFLICT(null),
        DECLARED_ALREADY(null),
        NO_SEAT(null),
        OPINED_ALREADY(null),
        SAY_WHY("words"),
        CHOOSE_A_REASON("reason"),
        NOT_ISSUED("din"),
        OTHER_RECIPIENT("din"),
        NAME_THE_BANK("otherBank"),
        NOT_CONFIRMED("hospitalContact"),
        CONFIRMED_IN_FUTURE("confirmedOn"),
        /** Something is to be corrected by the applicant first. */
        CORRECTIONS_NOTED(null),
        /** Nobody made a copy without names of that paper yet. */
        NOT_MASKED(null),
        SCORE("score"),
        NO_CASES(null),
        MEETING_CLOSED(null),
        NOT_PRESENT(null),
        MUST_RECUSE(null),
        QUORUM(null),
        REASON_MISSING(null),
        NO_MINUTES("minutes"),
        AMOUNT_CHANGED(null),
        NO_TIER(null);

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public ReviewRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(((Reason) reason()).field);
    }
}
