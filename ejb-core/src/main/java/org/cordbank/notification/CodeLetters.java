package org.cordbank.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.cordbank.identity.CodeRequested;

/** Mails a code in the transaction that drew it. */
@ApplicationScoped
class CodeLetters {
    @Inject
    private Outbox outbox;

    void onCodeRequested(@Observes CodeRequested asked) {
        Locale locale = asked.language() != null && asked.language().startsWith("en")
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
        Map<String, String> values = Map.of(
                "code", asked.code(),
                "minutes", Integer.toString(asked.validMinutes()),
                "purpose", asked.purpose().name());
        outbox.post(
                new Letter(asked.email(), locale, LetterKind.CODE, values, Duration.ofMinutes(asked.validMinutes())));
    }
}
