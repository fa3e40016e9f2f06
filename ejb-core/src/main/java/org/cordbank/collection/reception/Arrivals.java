package org.cordbank.collection.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.Sql;

/** Repository of receptions. */
@ApplicationScoped
class Arrivals {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    void add(Reception reception) {
        em.persist(reception);
        em.flush();
    }

    long nextAccession() {
        return sql.next("collection_accessions");
    }

    Optional<Reception> of(long unitId) {
        return em.createQuery("select r from Reception r where r.unitId = :unit", Reception.class)
                .setParameter("unit", unitId)
                .getResultStream()
                .findFirst();
    }

    Optional<Reception> failedBy(long deviationId) {
        return em.createQuery(
                        "select r from Reception r where r.deviationId = :deviation and r.state = :failed",
                        Reception.class)
                .setParameter("deviation", deviationId)
                .setParameter("failed", ReceptionState.FAILED)
                .getResultStream()
                .findFirst();
    }

    List<Reception> waiting(int most) {
        return em.createQuery(
                        "select r from Reception r where r.state in :states order by r.receivedAt", Reception.class)
                .setParameter("states", List.of(ReceptionState.OPEN, ReceptionState.FAILED))
                .setMaxResults(most)
                .getResultList();
    }
}
