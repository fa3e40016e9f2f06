package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.identity.StaffRow;
import org.cordbank.identity.StaffSignIn;

/** Puts sample people on stage: each act is played by a named person in that person's role, through the real desk. */
@ApplicationScoped
class Cast {
    @Inject
    private StaffSignIn register;

    private final Map<String, StaffRow> known = new ConcurrentHashMap<>();

    /** Plays {@code work} as the sample person with this badge. */
    <T> T as(String badge, Callable<T> work) {
        StaffRow staff = staff(badge);
        Role role = staff.roles().iterator().next();
        return as(
                new Actor(Actor.Kind.STAFF, staff.id(), staff.printedName(), staff.roles(), staff.siteId()),
                role,
                work);
    }

    /** Like {@link #as(String, Callable)} for work without an answer. */
    void does(String badge, Act act) {
        as(badge, () -> {
            act.happen();
            return null;
        });
    }

    /** Plays {@code work} as {@code actor} in {@code role}. */
    @SuppressWarnings("unchecked")
    <T> T as(Actor actor, Role role, Callable<T> work) {
        try {
            Costumes.Costume costume = InitialContext.doLookup("java:module/Costume_" + role.name());
            Costumes.Scene scene = costume.play(() -> Acting.as(actor, work));
            if (scene.failure() != null) {
                throw new IllegalStateException(
                        actor.name() + ": " + scene.failure().getMessage(), scene.failure());
            }
            return (T) scene.result();
        } catch (NamingException missing) {
            throw new IllegalStateException(missing);
        }
    }

    StaffRow staff(String badge) {
        return known.computeIfAbsent(badge, this::look);
    }

    private StaffRow look(String badge) {
        return register.demoStaff().stream()
                .filter(row -> row.badge().equals(badge))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No sample person carries badge " + badge));
    }

    /** Something a person does. */
    @FunctionalInterface
    interface Act {
        void happen() throws Exception;
    }
}
