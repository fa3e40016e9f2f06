package org.cordbank.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that a value's door stayed shut, for which reason, quoting what. */
final class Refused {
    private Refused() {}

    static void assertRefused(ThrowingCallable act, String textKey, String quoted) {
        InvalidValue refusal = catchThrowableOfType(InvalidValue.class, act);
        assertThat(refusal).as("refused with %s", textKey).isNotNull();
        assertThat(refusal.textKey()).isEqualTo(textKey);
        assertThat(refusal.value()).isEqualTo(quoted);
    }
}
