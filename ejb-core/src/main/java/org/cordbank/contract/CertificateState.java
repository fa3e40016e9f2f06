package org.cordbank.contract;

/** Whether a certificate still says what it says. */
public enum CertificateState {
    VALID,
    WITHDRAWN
}
