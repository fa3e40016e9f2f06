package org.cordbank.charity.notice;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A notice was not shown, objected to or finished. */
public class NoticeRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the form it speaks of. */
    public enum Reason {
        TOO_MANY(null),
        GONE(null),
        /** The time for objections is over. */
        OVER(null),
        SAY_WHAT("words"),
        TOO_LONG("words"),
        CONTACT("contact"),
        UNKNOWN(null),
        NOT_OVER(null),
        OBJECTION_OPEN(null),
        ANSWERED(null),
        SAY_WHY("answer"),
        HANDLED_IT(null);

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public NoticeRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(((Reason) reason()).field);
    }
}
