package org.cordbank.museum.desk;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** An act at the museum's desk was not done. */
public class DeskRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the form it speaks of. */
    public enum Reason {
        UNKNOWN_SESSION(null),
        UNKNOWN_BOOKING("number"),
        SAY_WHY("why"),
        NO_HEADS("heads"),
        MORE_MINORS_THAN_HEADS("minors"),
        BAND_MISSING("band"),
        NO_READING("oxygen"),
        NOT_A_READING("oxygen"),
        NO_ROOM("room"),
        NOT_TODAY(null),
        NOT_A_NOTE(null),
        NOT_A_YEAR("year");

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public DeskRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(((Reason) reason()).field);
    }
}
