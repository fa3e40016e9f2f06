package org.cordbank.backoffice.billing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.billing.CashDesk;
import org.cordbank.billing.InvoiceRow;
import org.cordbank.billing.PaymentRow;
import org.cordbank.billing.RecordPayment;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.kernel.PersonName;

/** Invoices that wait for money, the longest due first, and the transfer that arrived for one of them. */
@Named
@ViewScoped
public class RecordPaymentPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;
    private static final LocalDate EARLIEST = LocalDate.of(1999, 1, 1);

    @Inject
    private CashDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final RecordPaymentForm form = new RecordPaymentForm();
    private Long id;
    private transient List<InvoiceRow> rows;
    private transient InvoiceRow invoice;
    private transient List<PaymentRow> payments;

    @PostConstruct
    void load() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        id = asked != null && asked.matches("\\d{1,18}") ? Long.valueOf(asked) : null;
    }

    public String record() {
        // Whatever comes of it, the page shows what stands afterwards.
        rows = null;
        invoice = null;
        payments = null;
        desk.record(
                formKey.value(),
                new RecordPayment(
                        id,
                        form.getAmount(),
                        PersonName.of(form.getPayer()),
                        form.getBankReference(),
                        form.getValueDate()));
        InvoiceRow after = desk.invoice(id).orElseThrow();
        if (after.state().isOpen()) {
            news.warn("billing.record.part", after.number(), after.open().print());
        } else {
            news.tell("billing.record.done", after.number());
        }
        return "/billing/record-payment.xhtml?faces-redirect=true";
    }

    public List<InvoiceRow> getRows() {
        if (rows == null) {
            rows = desk.open(EARLIEST, 0, MOST);
        }
        return rows;
    }

    public InvoiceRow getInvoice() {
        if (invoice == null && id != null) {
            invoice = desk.invoice(id).orElse(null);
        }
        return invoice;
    }

    public List<PaymentRow> getPayments() {
        if (payments == null) {
            payments = desk.payments(id);
        }
        return payments;
    }

    public RecordPaymentForm getForm() {
        return form;
    }
}
