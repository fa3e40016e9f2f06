package org.cordbank.outreach.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.PublicId;
import org.cordbank.kernel.Sql;

/** Repository of events and what is kept of sign-ups. */
@ApplicationScoped
class EventBook {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    void add(OutreachEvent event) {
        em.persist(event);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<OutreachEvent> event(long id) {
        return Optional.ofNullable(em.find(OutreachEvent.class, id));
    }

    Optional<OutreachEvent> locked(long id) {
        return Optional.ofNullable(em.find(OutreachEvent.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<OutreachEvent> event(PublicId publicId) {
        return em.createQuery("select e from OutreachEvent e where e.publicId = :id", OutreachEvent.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    Optional<OutreachEvent> ofSession(long sessionId) {
        return em.createQuery("select e from OutreachEvent e where e.sessionId = :id", OutreachEvent.class)
                .setParameter("id", sessionId)
                .getResultStream()
                .findFirst();
    }

    /** Every event, the latest planned first, before the given id. */
    List<OutreachEvent> before(long beforeId, int most) {
        return em.createQuery(
                        "select e from OutreachEvent e where e.id < :before order by e.id desc", OutreachEvent.class)
                .setParameter("before", beforeId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Published and cancelled events that end in a span of time, in its order. */
    List<OutreachEvent> ending(Instant from, Instant to, int most) {
        return em.createQuery(
                        "select e from OutreachEvent e where e.state <> :draft and e.ends >= :from and e.ends < :to"
                                + " order by e.begins, e.id",
                        OutreachEvent.class)
                .setParameter("draft", EventState.DRAFT)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultList();
    }

    /** Published events that are over, the latest first. */
    List<OutreachEvent> past(Instant now, int most) {
        return em.createQuery(
                        "select e from OutreachEvent e where e.state = :published and e.ends < :now order by e.begins desc",
                        OutreachEvent.class)
                .setParameter("published", EventState.PUBLISHED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    void keepSignUp(long bookingId, long eventId) {
        sql.update("INSERT INTO outreach_signups (booking_id, event_id) VALUES (?, ?)", bookingId, eventId);
    }

    Optional<Long> certificate(long bookingId) {
        return sql
                .rows(
                        "SELECT certificate_file_id FROM outreach_signups WHERE booking_id = ?",
                        row -> row.getObject(1, Long.class),
                        bookingId)
                .stream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** Keeps the certificate's file; false when another was kept before. */
    boolean keepCertificate(long bookingId, long fileId) {
        return sql.update(
                        "UPDATE outreach_signups SET certificate_file_id = ?"
                                + " WHERE booking_id = ? AND certificate_file_id IS NULL",
                        fileId,
                        bookingId)
                == 1;
    }
}
