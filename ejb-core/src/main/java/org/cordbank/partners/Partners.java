package org.cordbank.partners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Repository of hospitals and couriers. */
@ApplicationScoped
class Partners {
    @PersistenceContext
    private EntityManager em;

    void add(Object partner) {
        em.persist(partner);
    }

    Optional<Hospital> hospital(long id) {
        return Optional.ofNullable(em.find(Hospital.class, id));
    }

    Optional<Hospital> licensed(String licenceNo) {
        return em.createQuery("select h from Hospital h where h.licenceNo = :licence", Hospital.class)
                .setParameter("licence", licenceNo)
                .getResultStream()
                .findFirst();
    }

    List<Hospital> hospitals() {
        return em.createQuery("select h from Hospital h order by h.cityEn, h.nameEn", Hospital.class)
                .getResultList();
    }

    Optional<Courier> courier(long id) {
        return Optional.ofNullable(em.find(Courier.class, id));
    }

    Optional<Courier> courierNamed(String nameZh) {
        return em.createQuery("select c from Courier c where c.nameZh = :name", Courier.class)
                .setParameter("name", nameZh)
                .getResultStream()
                .findFirst();
    }

    List<Courier> couriers() {
        return em.createQuery("select c from Courier c order by c.nameEn", Courier.class)
                .getResultList();
    }
}
