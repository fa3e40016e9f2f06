package org.cordbank.collection.bedside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Repository of bedside records. */
@ApplicationScoped
class BedsideRecords {
    @PersistenceContext
    private EntityManager em;

    void add(BedsideRecord written) {
        em.persist(written);
        em.flush();
    }

    Optional<BedsideRecord> of(long unitId) {
        return em.createQuery("select r from BedsideRecord r where r.unitId = :unit", BedsideRecord.class)
                .setParameter("unit", unitId)
                .getResultStream()
                .findFirst();
    }

    Optional<BedsideRecord> awaiting(long deviationId) {
        return em.createQuery("select r from BedsideRecord r where r.deviationId = :deviation", BedsideRecord.class)
                .setParameter("deviation", deviationId)
                .getResultStream()
                .filter(written -> written.state() == RecordState.AWAITING_QA)
                .findFirst();
    }

    List<BedsideRecord> newestOf(long collectorId, int most) {
        return em.createQuery(
                        "select r from BedsideRecord r where r.collectorId = :collector order by r.id desc",
                        BedsideRecord.class)
                .setParameter("collector", collectorId)
                .setMaxResults(most)
                .getResultList();
    }
}
