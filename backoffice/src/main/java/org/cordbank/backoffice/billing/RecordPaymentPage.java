package org.cordbank.backoffice.billing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

    @Inject
    private CashDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final RecordPaymentForm form = new RecordPaymentForm();
    private final OpenInvoices waiting = new OpenInvoices();
    private Long id;
    private transient InvoiceRow invoice;
    private transient List<PaymentRow> payments;

    @PostConstruct
    void load() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String number = asked.get("id");
        id = number != null && number.matches("\\d{1,18}") ? Long.valueOf(number) : null;
        waiting.start(asked.get("q"), asked.get("after"));
    }

    /** Looks for one invoice by what the transfer says; the address stays shareable. */
    public String find() {
        return "/billing/record-payment.xhtml?faces-redirect=true&q="
                + URLEncoder.encode(waiting.getText(), StandardCharsets.UTF_8);
    }

    public String record() {
        // Whatever comes of it, the page shows what stands afterwards.
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

    /** Invoices that wait, or those found. */
    public OpenInvoices getWaiting() {
        return waiting.readOnce(desk);
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
