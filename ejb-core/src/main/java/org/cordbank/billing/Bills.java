package org.cordbank.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.kernel.Money;

/** Repository of invoices and payments. */
@ApplicationScoped
class Bills {
    private static final List<InvoiceState> OPEN = List.of(InvoiceState.OPEN, InvoiceState.PARTLY_PAID);

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    void addLine(long invoiceId, int line, WriteInvoice.Line text) {
        em.createNativeQuery("INSERT INTO billing_invoice_lines (invoice_id, line, text_zh, text_en, amount)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, invoiceId)
                .setParameter(2, line)
                .setParameter(3, text.textZh())
                .setParameter(4, text.textEn())
                .setParameter(5, text.amount().yuan())
                .executeUpdate();
    }

    long nextNumber() {
        return ((Number) em.createNativeQuery("SELECT NEXT VALUE FOR billing_invoice_numbers")
                        .getSingleResult())
                .longValue();
    }

    int rule(String name) {
        return ((Number) em.createNativeQuery("SELECT value FROM billing_rules WHERE name = ?1")
                        .setParameter(1, name)
                        .getSingleResult())
                .intValue();
    }

    Optional<Invoice> invoice(long id) {
        return Optional.ofNullable(em.find(Invoice.class, id));
    }

    /** The invoice, held until the transaction ends so that two transfers are taken in one after the other. */
    Optional<Invoice> hold(long id) {
        return Optional.ofNullable(em.find(Invoice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Invoice> open(LocalDate afterDue, long afterId, int most) {
        return em.createQuery(
                        "select i from Invoice i where i.state in :open and (i.dueOn > :due or (i.dueOn = :due and"
                                + " i.id > :id)) order by i.dueOn, i.id",
                        Invoice.class)
                .setParameter("open", OPEN)
                .setParameter("due", afterDue)
                .setParameter("id", afterId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Invoices of that number, or else of the contract of that number, newest first; each asks one index. */
    List<Invoice> numbered(String number, int most) {
        List<Invoice> own = numbered("select i from Invoice i where i.number = :number", number, most);
        return own.isEmpty()
                ? numbered("select i from Invoice i where i.contractNumber = :number order by i.id desc", number, most)
                : own;
    }

    private List<Invoice> numbered(String query, String number, int most) {
        return em.createQuery(query, Invoice.class)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    List<Invoice> ofContract(long contractId) {
        return em.createQuery("select i from Invoice i where i.contractId = :contract order by i.id", Invoice.class)
                .setParameter("contract", contractId)
                .getResultList();
    }

    List<InvoiceLineRow> lines(long invoiceId) {
        List<?> rows = em.createNativeQuery(
                        "SELECT line, text_zh, text_en, amount FROM billing_invoice_lines WHERE invoice_id = ?1"
                                + " ORDER BY line")
                .setParameter(1, invoiceId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new InvoiceLineRow(
                        ((Number) row[0]).intValue(), (String) row[1], (String) row[2], new Money((BigDecimal) row[3])))
                .toList();
    }

    Optional<Payment> byReference(String bankReference) {
        return em.createQuery("select p from Payment p where p.bankReference = :reference", Payment.class)
                .setParameter("reference", bankReference)
                .getResultStream()
                .findFirst();
    }

    List<Payment> payments(long invoiceId) {
        return em.createQuery("select p from Payment p where p.invoiceId = :invoice order by p.id", Payment.class)
                .setParameter("invoice", invoiceId)
                .getResultList();
    }
}
