package org.cordbank.backoffice.billing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.billing.CashDesk;
import org.cordbank.billing.InvoiceRow;

/** Invoices that wait for money, the longest due first, a page at a time; or those of the number somebody looks for. */
public class OpenInvoices implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final LocalDate EARLIEST = LocalDate.of(1999, 1, 1);

    private String text = "";
    private LocalDate afterDue = EARLIEST;
    private long afterId;
    private transient List<InvoiceRow> found;

    /** From the address: what is looked for, and the cursor {@code due~id} after which the page begins. */
    void start(String asked, String after) {
        text = asked == null ? "" : asked.strip();
        if (after != null && after.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d)~\\d{1,18}")) {
            int tilde = after.indexOf('~');
            afterDue = LocalDate.parse(after.substring(0, tilde));
            afterId = Long.parseLong(after.substring(tilde + 1));
        }
    }

    /** Reads once for each rendering of the page. */
    OpenInvoices readOnce(CashDesk desk) {
        if (found == null) {
            found = text.isEmpty() ? desk.open(afterDue, afterId, PAGE + 1) : desk.numbered(text, PAGE);
        }
        return this;
    }

    public List<InvoiceRow> getRows() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** Cursor of the next page; null on the last. */
    public String getNext() {
        if (found.size() <= PAGE) {
            return null;
        }
        InvoiceRow last = found.get(PAGE - 1);
        return last.dueOn() + "~" + last.id();
    }

    public boolean isSearch() {
        return !text.isEmpty();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.strip();
    }
}
