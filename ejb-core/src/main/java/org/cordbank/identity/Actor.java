package org.cordbank.identity;

import java.util.Set;

/**
 * Who acts: one member of staff, one family account, the bank's own machinery, or a passer-by.
 *
 * @param id id of the staff member or family account; 0 for SYSTEM and ANYONE
 * @param name printed name at the time of the act, as the audit trail keeps it
 * @param roles roles held at that time
 * @param siteId the site a member of staff works at; 0 otherwise
 */
public record Actor(Kind kind, long id, String name, Set<Role> roles, long siteId) implements java.io.Serializable {
    /** Kinds of actors. */
    public enum Kind {
        STAFF,
        FAMILY,
        SYSTEM,
        ANYONE
    }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, 0, "CordBank", Set.of(Role.SYSTEM), 0);
    public static final Actor ANYONE = new Actor(Kind.ANYONE, 0, "-", Set.of(), 0);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean isStaff() {
        return kind == Kind.STAFF;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** True when both are the same person; SYSTEM and ANYONE are nobody's same. */
    public boolean samePersonAs(Actor other) {
        return kind == other.kind && id == other.id && id != 0;
    }

    /** The name of the caller principal: {@code STAFF|12|1|QA,VERIFIER|name}. */
    public String principalName() {
        String held = String.join(",", roles.stream().map(Enum::name).sorted().toList());
        return kind + "|" + id + "|" + siteId + "|" + held + "|" + name;
    }

    static Actor ofPrincipal(String principal) {
        String[] part = principal.split("\\|", 5);
        if (part.length < 5) {
            return ANYONE;
        }
        Set<Role> held = part[3].isEmpty()
                ? Set.of()
                : java.util.Arrays.stream(part[3].split(","))
                        .map(Role::valueOf)
                        .collect(java.util.stream.Collectors.toSet());
        return new Actor(Kind.valueOf(part[0]), Long.parseLong(part[1]), part[4], held, Long.parseLong(part[2]));
    }
}
