package org.cordbank.backoffice.charity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.cordbank.charity.applications.PayeeRow;
import org.cordbank.charity.grants.PayoutDesk;
import org.cordbank.charity.grants.PayoutSheet;
import org.cordbank.charity.grants.PayoutState;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;

/** One instalment: one person matches the name, another pays, then receipt and proof are kept. */
@Named
@ViewScoped
public class PayCasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PayoutDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final PayCaseForm form = new PayCaseForm();
    private String id;
    private transient PayoutSheet sheet;
    private transient PayeeRow shown;

    public void open() {
        sheet = desk.sheet(id);
    }

    /** Shows the account in the clear, once; that it was read is kept. */
    public void show() {
        shown = desk.account(id, form.getWhy());
        open();
    }

    public String prepare() {
        desk.prepare(formKey.value(), id, form.getReturnedName());
        return again("charity.grants.prepared");
    }

    public String pay() {
        desk.pay(formKey.value(), id, form.getBankReference(), form.getValueDate(), form.getPin());
        return again("charity.grants.paid");
    }

    public String keepReceipt() throws IOException {
        desk.receipt(
                id, form.getReceipt().getSubmittedFileName(), form.getReceipt().getInputStream());
        return again("charity.grants.receipt.done");
    }

    public String keepProof() throws IOException {
        desk.proof(id, form.getProof().getSubmittedFileName(), form.getProof().getInputStream());
        return again("charity.grants.proof.done");
    }

    private String again(String key) {
        news.tell(key, sheet.payout().amount().print());
        return "/charity/pay-case.xhtml?faces-redirect=true&id=" + id;
    }

    /** Who may go on instead, in words; null when the reader may. */
    public String getBarred() {
        boolean going =
                sheet.payout().state() == PayoutState.PLANNED || sheet.payout().state() == PayoutState.PREPARED;
        return sheet.barred()
                .filter(why -> going)
                .map(why -> Wording.of(why.textKey(), why.values()))
                .orElse(null);
    }

    public boolean isToPrepare() {
        return sheet.barred().isEmpty()
                && sheet.payout().state() == PayoutState.PLANNED
                && sheet.payout().ready();
    }

    public boolean isToPay() {
        return sheet.barred().isEmpty() && sheet.payout().state() == PayoutState.PREPARED;
    }

    public boolean isPaid() {
        return sheet.payout().state() == PayoutState.PAID;
    }

    public PayoutSheet getSheet() {
        return sheet;
    }

    public String getTitle() {
        return Wording.of(
                "charity.grants.pay.title",
                sheet.payout().number(),
                sheet.payout().instalment());
    }

    /** The account in the clear, once it was asked for; null before. */
    public String getAccount() {
        return shown == null
                ? null
                : Wording.of("charity.grants.account.shown", shown.holder(), shown.bank(), shown.account());
    }

    public PayCaseForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
