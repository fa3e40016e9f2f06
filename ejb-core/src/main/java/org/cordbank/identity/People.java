package org.cordbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Repository of staff, families' accounts and mailed codes. */
@ApplicationScoped
class People {
    /** A list reads everybody's roles in one further statement. */
    private static final String ROLES_TOGETHER = "eclipselink.batch";

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    Optional<Staff> staff(long id) {
        return Optional.ofNullable(em.find(Staff.class, id));
    }

    Optional<Staff> staffByLogin(String login) {
        return em.createQuery("select s from Staff s where s.login = :login", Staff.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    Optional<Staff> staffByBadge(String badge) {
        return em.createQuery("select s from Staff s where s.badge = :badge", Staff.class)
                .setParameter("badge", badge)
                .getResultStream()
                .findFirst();
    }

    List<Staff> demoStaff() {
        return em.createQuery(
                        "select s from Staff s where s.demo = true and s.active = true order by s.badge", Staff.class)
                .setHint(ROLES_TOGETHER, "s.roles")
                .setHint(ROLES_TOGETHER + ".type", "IN")
                .getResultList();
    }

    List<Staff> staffAfter(String badge, int most) {
        return em.createQuery("select s from Staff s where s.badge > :badge order by s.badge", Staff.class)
                .setHint(ROLES_TOGETHER, "s.roles")
                .setHint(ROLES_TOGETHER + ".type", "IN")
                .setParameter("badge", badge)
                .setMaxResults(most)
                .getResultList();
    }

    boolean anyStaff() {
        return !em.createQuery("select s.id from Staff s", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    boolean totpNeeded(Staff staff) {
        Set<Role> asked = totpRoles();
        return staff.actor().roles().stream().anyMatch(asked::contains);
    }

    Set<Role> totpRoles() {
        List<?> rows =
                em.createNativeQuery("SELECT role FROM identity_totp_roles").getResultList();
        return rows.stream().map(role -> Role.valueOf((String) role)).collect(Collectors.toUnmodifiableSet());
    }

    void requireTotp(Set<Role> roles) {
        em.createNativeQuery("DELETE FROM identity_totp_roles").executeUpdate();
        roles.forEach(role -> em.createNativeQuery("INSERT INTO identity_totp_roles (role) VALUES (?1)")
                .setParameter(1, role.name())
                .executeUpdate());
    }

    void holdFamily(long id) {
        em.find(FamilyAccount.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<FamilyAccount> family(long id) {
        return Optional.ofNullable(em.find(FamilyAccount.class, id));
    }

    Optional<FamilyAccount> familyByEmail(String email) {
        return em.createQuery("select f from FamilyAccount f where f.email = :email", FamilyAccount.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Optional<MailedCode> newestCode(String email, CodePurpose purpose, Instant now) {
        return em.createQuery(
                        "select c from MailedCode c where c.email = :email and c.purpose = :purpose and c.usedAt is null"
                                + " and c.expiresAt > :now order by c.createdAt desc, c.id desc",
                        MailedCode.class)
                .setParameter("email", email)
                .setParameter("purpose", purpose)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
