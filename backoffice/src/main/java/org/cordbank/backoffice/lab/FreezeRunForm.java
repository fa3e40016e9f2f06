package org.cordbank.backoffice.lab;

import java.io.Serializable;
import org.cordbank.faces.tag.Signing;

/** What is typed or scanned at a freezing run. */
public class FreezeRunForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String equipment;
    private String bag;
    private String slot;
    private String replaces;
    private String reason;
    private transient String pin;
    private final Signing second = new Signing();

    public String getEquipment() {
        return equipment;
    }

    public void setEquipment(String equipment) {
        this.equipment = equipment;
    }

    public String getBag() {
        return bag;
    }

    public void setBag(String bag) {
        this.bag = bag;
    }

    public String getSlot() {
        return slot;
    }

    public void setSlot(String slot) {
        this.slot = slot;
    }

    public String getReplaces() {
        return replaces;
    }

    public void setReplaces(String replaces) {
        this.replaces = replaces;
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

    public Signing getSecond() {
        return second;
    }
}
