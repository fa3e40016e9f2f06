package org.cordbank.collection.kits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.Sql;

/** Repository of prenatal results, kits and the printings of their labels. */
@ApplicationScoped
class KitShelf {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    long nextSerial() {
        return sql.next("collection_kit_serials");
    }

    Optional<Kit> kitOf(long unitId) {
        return em.createQuery("select k from Kit k where k.unitId = :unit", Kit.class)
                .setParameter("unit", unitId)
                .getResultStream()
                .findFirst();
    }

    List<LabelPrint> prints(long kitId) {
        return em.createQuery("select p from LabelPrint p where p.kitId = :kit order by p.id", LabelPrint.class)
                .setParameter("kit", kitId)
                .getResultList();
    }

    Optional<PrenatalResult> result(long id) {
        return Optional.ofNullable(em.find(PrenatalResult.class, id));
    }

    List<PrenatalResult> resultsOf(long unitId) {
        return em.createQuery(
                        "select r from PrenatalResult r where r.unitId = :unit order by r.id", PrenatalResult.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    boolean hasResults(long unitId) {
        return resultsOf(unitId).stream().anyMatch(result -> result.row().voidedWhy() == null);
    }
}
