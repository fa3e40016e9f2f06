package org.cordbank.backoffice.charity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.cordbank.charity.fund.RecordCost;
import org.cordbank.faces.tag.Signing;
import org.cordbank.kernel.Money;

/** A cost as finance types it. */
public class RecordCostForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    private String fund;

    @NotNull
    private Money amount;

    @NotBlank
    @Size(max = 60)
    private String reference;

    @NotNull
    private LocalDate spentOn;

    @NotBlank
    @Size(max = 200)
    private String purpose;

    private final Signing second = new Signing();

    RecordCost command() {
        return new RecordCost(fund, reference, spentOn, amount, purpose);
    }

    public String getFund() {
        return fund;
    }

    public void setFund(String fund) {
        this.fund = fund;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getSpentOn() {
        return spentOn;
    }

    public void setSpentOn(LocalDate spentOn) {
        this.spentOn = spentOn;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public Signing getSecond() {
        return second;
    }
}
