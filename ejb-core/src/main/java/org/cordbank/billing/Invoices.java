package org.cordbank.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.ledger.Account;
import org.cordbank.ledger.Ledger;
import org.cordbank.ledger.LedgerEntry;

/** What other rooms write and ask of invoices, within their own acts. */
@ApplicationScoped
public class Invoices {
    @Inject
    private Bills bills;

    @Inject
    private Ledger ledger;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Writes an invoice, posts it to the books and answers its id. */
    public long write(WriteInvoice written) {
        LocalDate today = LocalDate.now(clock);
        String number = String.format(java.util.Locale.ROOT, "INV-%d-%07d", today.getYear(), bills.nextNumber());
        Invoice invoice = new Invoice(written, number, today, bills.rule("invoice_due_days"));
        bills.add(invoice);
        bills.flush();
        for (int line = 0; line < written.lines().size(); line++) {
            bills.addLine(invoice.id(), line + 1, written.lines().get(line));
        }
        ledger.post(LedgerEntry.about("invoice", invoice.id(), number, today)
                .debit(Account.RECEIVABLES, invoice.total())
                .credit(Account.CONTRACT_LIABILITIES, invoice.total()));
        trail.record(AuditAct.on("invoice", invoice.id(), "write")
                .with("number", number)
                .with("contract", written.contractNumber())
                .with("total", invoice.total()));
        return invoice.id();
    }

    /** The invoice with this id; its absence is a fault of the caller. */
    public InvoiceRow invoice(long id) {
        return bills.invoice(id)
                .map(Invoice::row)
                .orElseThrow(() -> new IllegalArgumentException("There is no invoice " + id));
    }

    /** Invoices of a contract, oldest first. */
    public List<InvoiceRow> ofContract(long contractId) {
        return bills.ofContract(contractId).stream().map(Invoice::row).toList();
    }

    /** Lines of an invoice in their order. */
    public List<InvoiceLineRow> lines(long invoiceId) {
        return bills.lines(invoiceId);
    }
}
