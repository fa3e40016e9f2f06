package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cordbank.identity.CodeRequested;
import org.cordbank.identity.DemoMode;

/** Reads the codes mailed to sample families over the postman's shoulder; nobody else's, and only in the demo. */
@ApplicationScoped
class MailedCodes {
    private static final String WAITING = "";

    private final Map<String, String> codes = new ConcurrentHashMap<>();

    /** From now on a code to this address is read. */
    void expect(String email) {
        codes.put(email, WAITING);
    }

    /** The code mailed since; read once. */
    String take(String email) {
        return Optional.ofNullable(codes.remove(email))
                .filter(code -> !code.equals(WAITING))
                .orElseThrow(() -> new IllegalStateException("No code was mailed to " + email));
    }

    void mailed(@Observes CodeRequested mail) {
        if (DemoMode.on()) {
            codes.computeIfPresent(mail.email(), (email, before) -> mail.code());
        }
    }
}
