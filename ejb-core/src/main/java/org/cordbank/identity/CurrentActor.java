package org.cordbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;

/** Answers every room's question who acts in this call. */
@ApplicationScoped
public class CurrentActor {
    @Inject
    private SecurityContext security;

    /** The actor of this call; {@link Actor#ANYONE} for a passer-by, never null. */
    public Actor get() {
        Actor named = Acting.current();
        if (named != null) {
            return named;
        }
        Principal caller = security.getCallerPrincipal();
        return caller == null ? Actor.ANYONE : Actor.ofPrincipal(caller.getName());
    }
}
