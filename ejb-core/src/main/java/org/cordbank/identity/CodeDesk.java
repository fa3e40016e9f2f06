package org.cordbank.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Answers codes in a transaction of its own, so that a spent try stays spent when the caller is refused. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CodeDesk {
    private final Clock machine = Clock.systemUTC();

    @Inject
    private People people;

    /** True when the newest unexpired code of this address and purpose has this keyed hash. */
    public boolean answer(String email, CodePurpose purpose, byte[] hash) {
        Instant now = machine.instant();
        return people.newestCode(email, purpose, now)
                .map(code -> code.answer(hash, now))
                .orElse(false);
    }
}
