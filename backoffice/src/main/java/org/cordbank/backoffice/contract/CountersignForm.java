package org.cordbank.backoffice.contract;

import java.io.Serializable;

/** What the signatory ticks and types. */
public class CountersignForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean identityChecked;
    private String reason;
    private transient String pin;

    public boolean isIdentityChecked() {
        return identityChecked;
    }

    public void setIdentityChecked(boolean identityChecked) {
        this.identityChecked = identityChecked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
