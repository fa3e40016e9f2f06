package org.cordbank.kernel;

import jakarta.ejb.ApplicationException;

/**
 * A value object's door stayed shut: what was typed, scanned or read is no such value. The sentence for the person stands
 * in the kernel's texts under {@link #textKey()} and quotes {@link #value()}. The exception's own message leaves the
 * value out, so that an identity number typed wrongly does not reach a log.
 */
@ApplicationException(rollback = true)
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String textKey;
    private final String value;

    InvalidValue(Class<?> type, String reason, Object value) {
        super("kernel." + type.getSimpleName() + "." + reason);
        this.textKey = getMessage();
        this.value = value == null ? "" : value.toString();
    }

    /** {@code kernel.<Type>.invalid}, or a more exact reason such as {@code kernel.Din.checkCharacter}. */
    public String textKey() {
        return textKey;
    }

    /** The value as it was given; empty when nothing was. Personal for names, numbers and addresses: never log it. */
    public String value() {
        return value;
    }
}
