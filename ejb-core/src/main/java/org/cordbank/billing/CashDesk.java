package org.cordbank.billing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.billing.PaymentRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.Seals;
import org.cordbank.ledger.Account;
import org.cordbank.ledger.Ledger;
import org.cordbank.ledger.LedgerEntry;

/** Where finance records what arrived in the bank's account. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class CashDesk {
    @Inject
    private Bills bills;

    @Inject
    private Ledger ledger;

    @Inject
    private Seals seals;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<PaymentRecorded> recorded;

    @Inject
    private Clock clock;

    /** Invoices that wait for money, the longest due first, after the given one. */
    public List<InvoiceRow> open(LocalDate afterDue, long afterId, int most) {
        return bills.open(afterDue, afterId, most).stream().map(Invoice::row).toList();
    }

    /**
     * Invoices by what a payer wrote on the transfer: the invoice's number or the contract's, in any case and with
     * spaces; settled ones too, since a second payment has to be recognised. Empty when nothing has that number.
     */
    public List<InvoiceRow> numbered(String typed, int most) {
        String number = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return number.isEmpty()
                ? List.of()
                : bills.numbered(number, most).stream().map(Invoice::row).toList();
    }

    /** One invoice, if there is one. */
    public Optional<InvoiceRow> invoice(long id) {
        return bills.invoice(id).map(Invoice::row);
    }

    /** Transfers recorded for an invoice, oldest first. */
    public List<PaymentRow> payments(long invoiceId) {
        return bills.payments(invoiceId).stream().map(Payment::row).toList();
    }

    /**
     * Records a transfer and posts it to the books. Less than the open amount is kept as a part payment; more is
     * refused, because what it is for has to be asked first.
     */
    public long record(RecordPayment payment) {
        String reference = reference(payment.bankReference());
        LocalDate today = LocalDate.now(clock);
        if (payment.valueDate().isAfter(today)) {
            throw new PaymentRefused(Reason.IN_THE_FUTURE, payment.valueDate());
        }
        Invoice invoice = bills.hold(payment.invoiceId())
                .orElseThrow(() -> new PaymentRefused(Reason.UNKNOWN_INVOICE, payment.invoiceId()));
        refuseKnown(reference);
        invoice.receive(payment.amount());
        Payment kept = keep(payment, reference, invoice);
        announce(kept, invoice, payment);
        return kept.id();
    }

    /** As {@link #record(RecordPayment)}, once for a form sent twice. */
    public long record(String formKey, RecordPayment payment) {
        return Long.parseLong(forms.once(formKey, "billing.record-payment", () -> Long.toString(record(payment))));
    }

    private Payment keep(RecordPayment payment, String reference, Invoice invoice) {
        long entry = ledger.post(LedgerEntry.about("invoice", invoice.id(), reference, payment.valueDate())
                .debit(Account.BANK, payment.amount())
                .credit(Account.RECEIVABLES, payment.amount()));
        Payment kept = new Payment(payment, reference, entry, current.get().id(), clock.instant());
        bills.add(kept);
        kept.paidBy(payment.payer().value(), seals);
        try {
            bills.flush();
        } catch (PersistenceException failed) {
            if (brokeTheReference(failed)) {
                throw new PaymentRefused(Reason.REFERENCE_KNOWN, reference, "");
            }
            throw failed;
        }
        return kept;
    }

    /** True when another clerk recorded the same transfer, for another invoice, in the same moment. */
    private static boolean brokeTheReference(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("billing_payments_reference")) {
                return true;
            }
        }
        return false;
    }

    private void announce(Payment kept, Invoice invoice, RecordPayment payment) {
        InvoiceRow row = invoice.row();
        recorded.fire(new PaymentRecorded(
                kept.id(),
                row.id(),
                row.number(),
                row.contractId(),
                row.familyAccountId(),
                payment.amount(),
                row.open(),
                row.state() == InvoiceState.PAID));
        trail.record(AuditAct.on("invoice", row.id(), "record-payment")
                .with("amount", payment.amount())
                .with("reference", kept.row().bankReference())
                .with("valueDate", payment.valueDate())
                .with("state", row.state()));
    }

    private void refuseKnown(String reference) {
        bills.byReference(reference).ifPresent(known -> {
            String number =
                    bills.invoice(known.row().invoiceId()).map(Invoice::number).orElse("");
            throw new PaymentRefused(Reason.REFERENCE_KNOWN, reference, number);
        });
    }

    private static String reference(String typed) {
        String reference = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!reference.matches("[A-Z0-9-]{6,40}")) {
            throw new PaymentRefused(Reason.NOT_A_REFERENCE, typed);
        }
        return reference;
    }
}
