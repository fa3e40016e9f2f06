package org.cordbank.museum.opening;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A closure or a day of the calendar was not recorded. */
public class ClosingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the form it speaks of. */
    public enum Reason {
        IN_THE_PAST("fromDay"),
        ENDS_BEFORE_IT_BEGINS("toDay"),
        ONE_TIME_ONLY("fromTime"),
        TIMES_TURNED("toTime"),
        TOO_LONG("toDay"),
        NO_REASON("reason"),
        OTHER_NUMBER("heads"),
        UNKNOWN(null),
        LIFTED_ALREADY(null),
        DAY_PAST("day"),
        NO_NAME("nameZh"),
        NO_SOURCE("source"),
        NOT_A_WEEKDAY("opensAs"),
        WORKDAY_CLOSED("opensAs");

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public ClosingRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(((Reason) reason()).field);
    }
}
