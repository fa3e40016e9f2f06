package org.cordbank.backoffice.quality;

import java.io.Serializable;
import org.cordbank.quality.Disposition;

/** A verdict as it is typed. */
public class DisposeDeviationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Disposition disposition;
    private String reason;
    private transient String pin;

    public Disposition getDisposition() {
        return disposition;
    }

    public void setDisposition(Disposition disposition) {
        this.disposition = disposition;
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
