package org.cordbank.testing;

import java.util.Set;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;

/**
 * Lets a test act as somebody: the container really holds the role, so a desk refuses the wrong one, and the bank's
 * {@code CurrentActor} names the person.
 */
public final class AsRole {
    private static final int INVENTED_PEOPLE = 9000;

    private AsRole() {}

    /** Runs {@code work} as an invented person who holds just this role; there is one such person per role. */
    public static <T> T call(Role role, Callable<T> work) throws Exception {
        return call(someone(role), role, work);
    }

    /** Like {@link #call(Role, Callable)} for work without an answer. */
    public static void run(Role role, Work work) throws Exception {
        call(role, () -> {
            work.run();
            return null;
        });
    }

    /** Runs {@code work} as {@code actor}; towards the desks the actor uses {@code role}. */
    @SuppressWarnings("unchecked")
    public static <T> T call(Actor actor, Role role, Callable<T> work) throws Exception {
        Badges.Badge badge = InitialContext.doLookup("java:module/Badge_" + role.name());
        Badges.Outcome outcome = badge.run(() -> Acting.as(actor, work));
        if (outcome.failure() != null) {
            throw outcome.failure();
        }
        return (T) outcome.value();
    }

    /** The invented person of a role. */
    public static Actor someone(Role role) {
        Actor.Kind kind =
                switch (role) {
                    case FAMILY, APPLICANT, SCHOOL -> Actor.Kind.FAMILY;
                    case SYSTEM -> Actor.Kind.SYSTEM;
                    default -> Actor.Kind.STAFF;
                };
        return kind == Actor.Kind.SYSTEM
                ? Actor.SYSTEM
                : new Actor(kind, INVENTED_PEOPLE + role.ordinal(), role.name() + "（化名）", Set.of(role), 1);
    }

    /** Work without an answer that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
