package org.cordbank.faces.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import org.cordbank.identity.Actor;

/** Lets a signed-in person in and out: the session's id changes at the threshold. */
@ApplicationScoped
public class Door {
    static final String VISIT = "org.cordbank.visit";

    /** Whether staff or families come through this door; named by the face in its web.xml. */
    public static final String FACE = "org.cordbank.face";

    /** A person's visit; machine times. */
    record Visit(Actor actor, Instant enteredAt, Instant checkedAt) implements java.io.Serializable {
        Visit checked(Actor now, Instant at) {
            return new Visit(now, enteredAt, at);
        }
    }

    /** Lets {@code actor} in: a fresh session, so that nothing of a visitor's old session goes along. */
    public void enter(HttpServletRequest request, Actor actor) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            request.changeSessionId();
        }
        Instant now = Instant.now(java.time.Clock.systemUTC());
        request.getSession(true).setAttribute(VISIT, new Visit(actor, now, now));
    }

    /** Lets the person out and forgets the session. */
    public void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Optional<Visit> visit(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Visit) session.getAttribute(VISIT));
    }
}
