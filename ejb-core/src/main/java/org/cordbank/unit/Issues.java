package org.cordbank.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.Din;

/** Repository of issued units. */
@ApplicationScoped
class Issues {
    @PersistenceContext
    private EntityManager em;

    void add(Issue issue) {
        em.persist(issue);
        em.flush();
    }

    Optional<Issue> byDin(Din din) {
        return em.createQuery("select i from Issue i where i.din = :din", Issue.class)
                .setParameter("din", din)
                .getResultStream()
                .findFirst();
    }

    List<Issue> forRecipient(byte[] index) {
        return em.createQuery("select i from Issue i where i.recipientIndex = :index order by i.issuedOn", Issue.class)
                .setParameter("index", index)
                .getResultList();
    }

    List<Issue> before(long id, int most) {
        return em.createQuery("select i from Issue i where i.id < :id order by i.id desc", Issue.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }
}
