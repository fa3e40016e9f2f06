package org.cordbank.collection.collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Repository of collectors' certificates. */
@ApplicationScoped
class Certificates {
    @PersistenceContext
    private EntityManager em;

    void add(Certificate certificate) {
        em.persist(certificate);
        em.flush();
    }

    Optional<Certificate> certificate(long id) {
        return Optional.ofNullable(em.find(Certificate.class, id));
    }

    boolean numberTaken(String certificateNo) {
        return !em.createQuery("select c.id from CollectorCertificate c where c.certificateNo = :no", Long.class)
                .setParameter("no", certificateNo)
                .getResultList()
                .isEmpty();
    }

    List<Certificate> of(long staffId) {
        return em.createQuery(
                        "select c from CollectorCertificate c where c.staffId = :staff order by c.validFrom, c.id",
                        Certificate.class)
                .setParameter("staff", staffId)
                .getResultList();
    }

    List<Certificate> standing() {
        return em.createQuery(
                        "select c from CollectorCertificate c where c.replacedBy is null order by c.validTo, c.id",
                        Certificate.class)
                .getResultList();
    }
}
