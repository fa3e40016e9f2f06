package org.cordbank.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Crates {
    @PersistenceContext(unitName = "cordbank")
    private EntityManager em;

    void add(Shelf shelf) {
        em.persist(shelf);
    }

    void add(Crate crate) {
        em.persist(crate);
    }

    Optional<Crate> tagged(Tag tag) {
        return em.createQuery("select c from Crate c where c.tag = :tag", Crate.class)
                .setParameter("tag", tag)
                .getResultStream()
                .findFirst();
    }

    List<CrateRow> rows(Tag tag) {
        return em.createQuery(
                        "select new org.cordbank.proof.CrateRow(c.id, c.tag, c.weight.net, s.name)"
                                + " from Crate c join c.shelf s where c.tag = :tag",
                        CrateRow.class)
                .setParameter("tag", tag)
                .getResultList();
    }

    boolean shelfIsLoaded(Crate crate) {
        return em.getEntityManagerFactory().getPersistenceUnitUtil().isLoaded(crate, "shelf");
    }
}
