package org.cordbank.faces.tag;

import java.io.Serializable;

/** Badge and PIN of the person who signs, as {@code cb:sign} fills them in; the PIN is never kept in a page's state. */
public class Signing implements Serializable {
    private static final long serialVersionUID = 1L;

    private String badge;
    private transient String pin;

    public String getBadge() {
        return badge;
    }

    public void setBadge(String badge) {
        this.badge = badge;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
