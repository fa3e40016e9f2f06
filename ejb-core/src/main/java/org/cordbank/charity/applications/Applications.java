package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.PublicId;
import org.cordbank.kernel.Sql;

/** Repository of applications and of the steps they took. */
@ApplicationScoped
class Applications {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    void add(Application application) {
        em.persist(application);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<Application> find(long id) {
        return Optional.ofNullable(em.find(Application.class, id));
    }

    Optional<Application> find(String publicId) {
        try {
            return em.createQuery("select a from Application a where a.publicId = :id", Application.class)
                    .setParameter("id", PublicId.of(publicId))
                    .getResultStream()
                    .findFirst();
        } catch (InvalidValue nobodys) {
            return Optional.empty();
        }
    }

    Optional<Application> byNumber(ApplicationNumber number) {
        return em.createQuery("select a from Application a where a.number = :number", Application.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The application, held until the transaction ends, so that the next one sees what this one did. */
    Application hold(Application application) {
        em.refresh(application, LockModeType.PESSIMISTIC_WRITE);
        return application;
    }

    /** What an account wrote or confirmed, newest first. */
    List<Application> of(long account) {
        return em.createQuery(
                        "select a from Application a where a.authorAccountId = :account"
                                + " or a.applicantAccountId = :account order by a.id desc",
                        Application.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Drafts a helper handed over to the person with this keyed address. */
    List<Application> toConfirm(byte[] emailIndex) {
        return em.createQuery(
                        "select a from Application a where a.handOver.emailIndex = :email and a.status = :draft"
                                + " and a.handOver.at is not null order by a.id desc",
                        Application.class)
                .setParameter("email", emailIndex)
                .setParameter("draft", ApplicationStatus.DRAFT)
                .getResultList();
    }

    /** Those in one of these states, oldest first, after the given one. */
    List<Application> queue(Collection<ApplicationStatus> states, Instant after, long afterId, int most) {
        return em.createQuery(
                        "select a from Application a where a.status in :states and (a.statusSince > :after"
                                + " or (a.statusSince = :after and a.id > :id)) order by a.statusSince, a.id",
                        Application.class)
                .setParameter("states", states)
                .setParameter("after", after)
                .setParameter("id", afterId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Every application ever handed in for the same patient, oldest first. */
    List<Application> ofPatient(byte[] patientIndex) {
        return em.createQuery(
                        "select a from Application a where a.patientIndex = :patient order by a.id", Application.class)
                .setParameter("patient", patientIndex)
                .getResultList();
    }

    /** Those in this state whose time ended, or comes to be warned of, before {@code before}. */
    List<Long> endingBefore(ApplicationStatus status, Instant before, boolean notWarned, int most) {
        return sql.rows(
                "SELECT id FROM charity_applications WHERE status = ? AND expires_at < ?"
                        + (notWarned ? " AND warned_at IS NULL" : "") + " ORDER BY expires_at LIMIT ?",
                row -> row.getLong(1),
                status,
                before,
                most);
    }

    long nextNumber() {
        return sql.next("charity_numbers");
    }
}
