package org.cordbank.backoffice.charity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.cordbank.charity.review.CheckFindings;
import org.cordbank.kernel.Din;

/** What the coordinator found out. */
public class CheckCaseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Din din;

    @Size(max = 120)
    private String otherBank;

    @NotBlank
    @Size(max = 100)
    private String hospitalContact;

    @NotNull
    private LocalDate confirmedOn;

    @Size(max = 1000)
    private String note;

    CheckFindings findings() {
        return new CheckFindings(din, otherBank, hospitalContact, confirmedOn, note);
    }

    public Din getDin() {
        return din;
    }

    public void setDin(Din din) {
        this.din = din;
    }

    public String getOtherBank() {
        return otherBank;
    }

    public void setOtherBank(String otherBank) {
        this.otherBank = otherBank;
    }

    public String getHospitalContact() {
        return hospitalContact;
    }

    public void setHospitalContact(String hospitalContact) {
        this.hospitalContact = hospitalContact;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public void setConfirmedOn(LocalDate confirmedOn) {
        this.confirmedOn = confirmedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
