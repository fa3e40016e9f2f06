package org.cordbank.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Repository of mothers. */
@ApplicationScoped
class Mothers {
    @PersistenceContext
    private EntityManager em;

    /** Gives {@code mother} her id; she is written with the transaction. */
    void add(Mother mother) {
        em.persist(mother);
    }

    Optional<Mother> of(long familyAccountId) {
        return em.createQuery("select m from Mother m where m.familyAccountId = :account", Mother.class)
                .setParameter("account", familyAccountId)
                .getResultStream()
                .findFirst();
    }

    List<Mother> ofAll(Collection<Long> familyAccountIds) {
        return em.createQuery("select m from Mother m where m.familyAccountId in :accounts", Mother.class)
                .setParameter("accounts", familyAccountIds)
                .getResultList();
    }

    List<Long> accountsBy(String index, byte[] value, int most) {
        return em.createQuery(
                        "select m.familyAccountId from Mother m where m." + index + " = :value order by m.id",
                        Long.class)
                .setParameter("value", value)
                .setMaxResults(most)
                .getResultList();
    }
}
