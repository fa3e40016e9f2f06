package org.cordbank.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Counts failed attempts in transactions of their own, so that the count survives the refusal's rollback and a restart.
 * Machine time, not the bank's: a moved demo clock neither locks nor unlocks anybody.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Lockouts {
    private final Clock machine = Clock.systemUTC();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private IdentityRules rules;

    /** The end of the lock on {@code subject}, if it is locked now. */
    public Optional<Instant> lockedUntil(String subject) {
        List<?> rows = em.createNativeQuery(
                        "SELECT locked_until FROM identity_lockouts WHERE subject = ?1 AND locked_until > ?2")
                .setParameter(1, key(subject))
                .setParameter(2, utc(machine.instant()))
                .getResultList();
        return rows.stream().findFirst().map(Lockouts::instant);
    }

    /** Counts a failure; at the allowed number the subject is locked for the minutes of the rules. */
    public void failed(String subject) {
        failed(subject, rules.value("lock_after_failures"));
    }

    /** As {@link #failed(String)} with another allowed number of failures. */
    public void failed(String subject, int allowed) {
        Instant now = machine.instant();
        Duration lock = Duration.ofMinutes(rules.value("lock_minutes"));
        em.createNativeQuery("INSERT INTO identity_lockouts (subject, failures, last_failure_at) VALUES (?1, 1, ?2) "
                        + "ON DUPLICATE KEY UPDATE failures = IF(last_failure_at < ?3, 1, failures + 1), last_failure_at = ?2, "
                        + "locked_until = IF(failures >= ?4, ?5, NULL)")
                .setParameter(1, key(subject))
                .setParameter(2, utc(now))
                .setParameter(3, utc(now.minus(lock)))
                .setParameter(4, allowed)
                .setParameter(5, utc(now.plus(lock)))
                .executeUpdate();
    }

    /** Forgets the failures of {@code subject}. */
    public void succeeded(String subject) {
        em.createNativeQuery(
                        "UPDATE identity_lockouts SET failures = 0, locked_until = NULL WHERE subject = ?1 AND failures > 0")
                .setParameter(1, key(subject))
                .executeUpdate();
    }

    private static String key(String subject) {
        String lower = subject.toLowerCase(java.util.Locale.ROOT);
        return lower.length() > 300 ? lower.substring(0, 300) : lower;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(Object column) {
        return column instanceof java.sql.Timestamp stamp
                ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }
}
