package org.cordbank.backoffice.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.unit.EnterIssue;

/** An issued unit as the coordinator types it. */
public class ListIssuesForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private Din din;

    @NotNull
    private LocalDate issuedOn;

    @NotBlank
    @Size(max = 120)
    private String hospital;

    @NotNull
    private transient IdCardNumber recipient;

    EnterIssue command() {
        return new EnterIssue(din, issuedOn, hospital, recipient);
    }

    public Din getDin() {
        return din;
    }

    public void setDin(Din din) {
        this.din = din;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getHospital() {
        return hospital;
    }

    public void setHospital(String hospital) {
        this.hospital = hospital;
    }

    public IdCardNumber getRecipient() {
        return recipient;
    }

    public void setRecipient(IdCardNumber recipient) {
        this.recipient = recipient;
    }
}
