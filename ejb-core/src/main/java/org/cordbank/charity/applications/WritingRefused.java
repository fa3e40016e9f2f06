package org.cordbank.charity.applications;

import java.util.Optional;
import org.cordbank.kernel.Refusal;

/** A message was not taken. */
public class WritingRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        EMPTY,
        TOO_LONG,
        TOO_MANY,
        NOT_HANDED_IN
    }

    public WritingRefused(Reason reason, Object... values) {
        super(reason, values);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("message");
    }
}
