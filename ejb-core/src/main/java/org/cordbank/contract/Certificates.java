package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.CertificateNumber;
import org.cordbank.kernel.Sql;

/** Repository of certificates. */
@ApplicationScoped
class Certificates {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Sql sql;

    void add(Certificate certificate) {
        em.persist(certificate);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<Certificate> certificate(long id) {
        return Optional.ofNullable(em.find(Certificate.class, id));
    }

    Optional<Certificate> validOf(long unitId) {
        return ofUnit(unitId).stream()
                .filter(certificate -> certificate.row().state() == CertificateState.VALID)
                .findFirst();
    }

    /** Certificates of a unit, newest first. */
    List<Certificate> ofUnit(long unitId) {
        return em.createQuery(
                        "select c from Certificate c where c.unitId = :unit order by c.id desc", Certificate.class)
                .setParameter("unit", unitId)
                .getResultList();
    }

    /** The next number of a month; the month's counter stays locked until the transaction ends, so no number is lost. */
    CertificateNumber nextNumber(YearMonth month) {
        String key = month.toString().replace("-", "");
        sql.update(
                "INSERT INTO contract_certificate_serials (month, last) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE last = last + 1",
                key);
        int serial = sql.one("SELECT last FROM contract_certificate_serials WHERE month = ?", row -> row.getInt(1), key)
                .orElseThrow();
        return CertificateNumber.numbered(month, serial);
    }
}
