package org.cordbank.collection.bedside;

/** What keeps a truthful record from standing at once. */
public enum Irregularity {
    NO_CERTIFICATE,
    CERTIFICATE_EXPIRED,
    CERTIFICATE_SUSPENDED,
    KIT_EXPIRED
}
