package org.cordbank.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Repository of release reviews. */
@ApplicationScoped
class Reviews {
    @PersistenceContext
    private EntityManager em;

    void add(Review review) {
        em.persist(review);
    }

    Optional<Review> of(long unitId) {
        return Optional.ofNullable(em.find(Review.class, unitId));
    }

    Optional<Review> locked(long unitId) {
        return Optional.ofNullable(em.find(Review.class, unitId, LockModeType.PESSIMISTIC_WRITE));
    }
}
