package org.cordbank.backoffice.billing;

import java.io.Serializable;
import java.time.LocalDate;
import org.cordbank.kernel.Money;

/** One line of the bank statement as finance types it. */
public class RecordPaymentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient Money amount;
    private String payer;
    private String bankReference;
    private LocalDate valueDate;

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public String getBankReference() {
        return bankReference;
    }

    public void setBankReference(String bankReference) {
        this.bankReference = bankReference;
    }

    public LocalDate getValueDate() {
        return valueDate;
    }

    public void setValueDate(LocalDate valueDate) {
        this.valueDate = valueDate;
    }
}
