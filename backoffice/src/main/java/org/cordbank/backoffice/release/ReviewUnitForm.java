package org.cordbank.backoffice.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.cordbank.release.Outcome;

/** The signature under a release. */
public class ReviewUnitForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 1000)
    private String note;

    @NotNull
    private Outcome outcome = Outcome.RELEASE;

    @NotBlank
    private String pin;

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
