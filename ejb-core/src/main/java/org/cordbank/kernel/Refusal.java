package org.cordbank.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Optional;

/**
 * The bank says no: an act was understood and refused, and nothing of it was kept. Every act has its own subclass named
 * {@code <Act>Refused} with an enum of reasons; the sentence for the person stands in the room's texts under
 * {@link #textKey()} and quotes {@link #values()}.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Enum<?> reason;
    private final transient Object[] values;

    protected Refusal(Enum<?> reason, Object... values) {
        super(reason.name());
        this.reason = reason;
        this.values = values.clone();
    }

    public Enum<?> reason() {
        return reason;
    }

    /** The values the sentence quotes, in the order of its placeholders; never null. */
    public Object[] values() {
        return values == null ? new Object[0] : values.clone();
    }

    /** Key of the sentence: {@code <room>.<Act>Refused.<REASON>}, for example {@code storage.PlacingRefused.TAKEN}. */
    public String textKey() {
        String room = getClass().getPackageName().substring("org.cordbank.".length());
        return room + "." + getClass().getSimpleName() + "." + reason.name();
    }

    /** The form field the refusal speaks of, where there is one; the page then shows it at that field. */
    public Optional<String> field() {
        return Optional.empty();
    }

    @Override
    public String getMessage() {
        return textKey() + " " + java.util.Arrays.toString(values());
    }
}
