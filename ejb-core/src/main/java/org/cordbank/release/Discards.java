package org.cordbank.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Repository of discards. */
@ApplicationScoped
class Discards {
    @PersistenceContext
    private EntityManager em;

    void add(Discard discard) {
        em.persist(discard);
        em.flush();
    }

    Optional<Discard> locked(long id) {
        return Optional.ofNullable(em.find(Discard.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Discards of a unit, newest first. */
    List<Discard> ofUnit(long unitId) {
        return em.createQuery("select d from Discard d where d.unitId = :unit order by d.id desc", Discard.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    /** Discards that wait for a signature or for being done, with ids above {@code after}, oldest first. */
    List<Discard> open(long after, int most) {
        return em.createQuery(
                        "select d from Discard d where d.state in :open and d.id > :after order by d.id", Discard.class)
                .setParameter("open", List.of(DiscardState.PROPOSED, DiscardState.APPROVED))
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
