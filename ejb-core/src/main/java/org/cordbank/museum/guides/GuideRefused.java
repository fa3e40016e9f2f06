package org.cordbank.museum.guides;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A guide was not entered, rostered or assigned. */
public class GuideRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why, with the field of the form it speaks of. */
    public enum Reason {
        NO_NAME("name"),
        NAME_KNOWN("name"),
        NO_LANGUAGE("languages"),
        UNKNOWN(null),
        CHANGED_MEANWHILE(null),
        TIMES_TURNED("ends"),
        DAYS_TURNED("toDay"),
        NOT_ACTIVE("guide"),
        LEADS_ANOTHER("guide"),
        SAY_WHY("why"),
        ASSIGNED_ALREADY("guide"),
        NOT_ASSIGNED(null);

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    public GuideRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.ofNullable(((Reason) reason()).field);
    }
}
