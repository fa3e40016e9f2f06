package org.cordbank.backoffice.charity;

import jakarta.servlet.http.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What the two people of finance type for one instalment, each in a form of their own. */
public class PayCaseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 100)
    private String returnedName;

    @NotBlank
    @Size(max = 200)
    private String why;

    @NotBlank
    @Size(max = 60)
    private String bankReference;

    @NotNull
    private LocalDate valueDate;

    @NotBlank
    private String pin;

    @NotNull
    private transient Part receipt;

    @NotNull
    private transient Part proof;

    public String getReturnedName() {
        return returnedName;
    }

    public void setReturnedName(String returnedName) {
        this.returnedName = returnedName;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
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

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public Part getReceipt() {
        return receipt;
    }

    public void setReceipt(Part receipt) {
        this.receipt = receipt;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part proof) {
        this.proof = proof;
    }
}
