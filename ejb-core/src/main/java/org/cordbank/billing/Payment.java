package org.cordbank.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Seals;

/** One transfer, written once; its bank reference is unique in the bank. */
@Entity
@Table(name = "billing_payments")
class Payment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "billing_payments_seq")
    @SequenceGenerator(name = "billing_payments_seq", sequenceName = "billing_payments_seq", allocationSize = 50)
    private Long id;

    @Column(name = "invoice_id")
    private long invoiceId;

    private Money amount;

    @Column(name = "payer_sealed")
    private byte[] payerSealed;

    @Column(name = "bank_reference")
    private String bankReference;

    @Column(name = "value_date")
    private LocalDate valueDate;

    @Column(name = "ledger_entry_id")
    private long ledgerEntryId;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Payment() {}

    Payment(RecordPayment recorded, String bankReference, long ledgerEntryId, long recordedBy, Instant now) {
        invoiceId = recorded.invoiceId();
        amount = recorded.amount();
        this.bankReference = bankReference;
        valueDate = recorded.valueDate();
        this.ledgerEntryId = ledgerEntryId;
        this.recordedBy = recordedBy;
        recordedAt = now;
    }

    /** Seals the payer's name; the payment must have its id already. */
    void paidBy(String payer, Seals seals) {
        payerSealed = seals.seal(payer, new Seals.Place("billing_payments", "payer_sealed", id));
    }

    Long id() {
        return id;
    }

    PaymentRow row() {
        return new PaymentRow(id, invoiceId, amount, bankReference, valueDate, recordedAt);
    }
}
