package org.cordbank.backoffice.charity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A refusal: a reason of the list, words, and the signature where one is asked for. */
public class RefuseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    private String reason;

    @NotBlank
    @Size(max = 600)
    private String words;

    private String pin;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
