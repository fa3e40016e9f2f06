package org.cordbank.charity.applications;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** An officer's act at intake was refused. */
public class IntakeRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the page it speaks of. */
    public enum Reason {
        UNKNOWN(null),
        /** Somebody else has it. */
        CLAIMED_BY(null),
        NOT_WAITING(null),
        NOT_CLAIMED(null),
        TAKEN_BACK(null),
        CHANGED_MEANWHILE(null),
        NO_TEMPLATE("template"),
        NO_WORDS("words"),
        /** Papers are still to be looked at. */
        PAPERS_OPEN(null),
        CORRECTIONS_OPEN(null),
        NOTHING_TO_CORRECT(null),
        /** Nobody made a copy without names of that paper yet. */
        NOT_MASKED(null),
        /** The copy is the original itself: nothing on it was made unreadable. */
        SAME_AS_ORIGINAL("copy"),
        NO_REASON("reason"),
        MESSAGE_EMPTY("message");

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public IntakeRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(((Reason) reason()).field);
    }
}
