package org.cordbank.museum.opening;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A version of the rules was not recorded. */
public class RulesRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the form it speaks of. */
    public enum Reason {
        IN_THE_PAST("effectiveFrom"),
        NO_WEEKDAY("weekdays"),
        NOT_A_TIME("times"),
        PAST_MIDNIGHT("times"),
        OVERLAPPING("times"),
        MINUTES("minutes"),
        SIZES("capacity"),
        GROUPS("groupFrom"),
        GUIDES("guideHeads"),
        AGE("loneMinorAge"),
        VISITORS(null),
        RATIO(null),
        NO_SOURCE("source"),
        NO_APPROVER("approver");

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public RulesRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(((Reason) reason()).field);
    }
}
