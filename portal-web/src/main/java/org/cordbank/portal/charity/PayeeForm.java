package org.cordbank.portal.charity;

import java.io.Serializable;
import org.cordbank.charity.applications.PayeeKind;
import org.cordbank.charity.applications.PayeeRow;

/** Who receives the money. */
public class PayeeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private PayeeKind kind;
    private String holder;
    private String bank;
    private String account;

    void show(PayeeRow payee) {
        kind = payee.kind();
        holder = payee.holder();
        bank = payee.bank();
        account = payee.account();
    }

    PayeeRow payee() {
        String digits = CharityPath.bare(account) == null ? null : account.replaceAll("[\\s-]", "");
        return new PayeeRow(kind, CharityPath.bare(holder), CharityPath.bare(bank), digits);
    }

    public PayeeKind getKind() {
        return kind;
    }

    public void setKind(PayeeKind kind) {
        this.kind = kind;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
