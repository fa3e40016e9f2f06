package org.cordbank.billing;

/** What an invoice still waits for; computed from what was paid, never typed. */
public enum InvoiceState {
    OPEN,
    PARTLY_PAID,
    PAID,
    VOID;

    /** True while money is still expected. */
    public boolean isOpen() {
        return this == OPEN || this == PARTLY_PAID;
    }
}
