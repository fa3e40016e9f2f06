package org.cordbank.museum.visits;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** Something about a visit was not accepted. */
public class VisitRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        TOO_MANY_HEADS,
        NOT_YET,
        TOO_LATE,
        NO_ADULTS,
        TOO_FEW_ADULTS,
        MINORS_ALONE,
        NO_ORGANISATION,
        NO_AGE_BAND,
        TOO_LONG,
        NOT_DESCRIBED,
        HOLD_GONE,
        BAD_LINK,
        TOO_LATE_TO_CHANGE,
        TOO_LATE_TO_CANCEL,
        NO_LETTER_HERE,
        NOT_VISITED,
        FEEDBACK_OVER,
        FEEDBACK_GIVEN,
        NO_STARS
    }

    public VisitRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return switch ((Reason) reason()) {
            case TOO_MANY_HEADS -> Optional.of("heads");
            case NO_ADULTS, TOO_FEW_ADULTS, MINORS_ALONE -> Optional.of("adults");
            case NO_ORGANISATION -> Optional.of("organisation");
            case NO_AGE_BAND -> Optional.of("band");
            case NO_STARS -> Optional.of("stars");
            default -> Optional.empty();
        };
    }
}
