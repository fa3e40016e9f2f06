package org.cordbank.billing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.cordbank.billing.PaymentRefused.Reason;
import org.cordbank.kernel.Money;

/** An invoice: written when the bank countersigned, paid by one transfer or several, then settled. */
@Entity
@Table(name = "billing_invoices")
class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "billing_invoices_seq")
    @SequenceGenerator(name = "billing_invoices_seq", sequenceName = "billing_invoices_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String number;

    @Column(name = "family_account_id")
    private long familyAccountId;

    @Column(name = "contract_id")
    private long contractId;

    @Column(name = "contract_number")
    private String contractNumber;

    private Money total;
    private Money paid;

    @Enumerated(EnumType.STRING)
    private InvoiceState state;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected Invoice() {}

    Invoice(WriteInvoice written, String number, LocalDate today, int dueDays) {
        this.number = number;
        familyAccountId = written.familyAccountId();
        contractId = written.contractId();
        contractNumber = written.contractNumber();
        total = written.total();
        paid = Money.ZERO;
        state = InvoiceState.OPEN;
        issuedOn = today;
        dueOn = today.plusDays(dueDays);
    }

    /** Takes a transfer in; refused when nothing is open or more came than is owed. */
    void receive(Money amount) {
        if (!state.isOpen()) {
            throw new PaymentRefused(Reason.NOTHING_OPEN, number);
        }
        if (amount.isNegative() || amount.isZero()) {
            throw new PaymentRefused(Reason.NOT_POSITIVE, amount.print());
        }
        if (amount.compareTo(open()) > 0) {
            throw new PaymentRefused(Reason.TOO_MUCH, amount.print(), open().print(), number);
        }
        paid = paid.plus(amount);
        state = open().isZero() ? InvoiceState.PAID : InvoiceState.PARTLY_PAID;
    }

    Money open() {
        return total.minus(paid);
    }

    Long id() {
        return id;
    }

    Money total() {
        return total;
    }

    InvoiceState state() {
        return state;
    }

    String number() {
        return number;
    }

    InvoiceRow row() {
        return new InvoiceRow(
                id,
                number,
                familyAccountId,
                contractId,
                contractNumber,
                total,
                paid,
                state.isOpen() ? open() : Money.ZERO,
                state,
                issuedOn,
                dueOn);
    }
}
