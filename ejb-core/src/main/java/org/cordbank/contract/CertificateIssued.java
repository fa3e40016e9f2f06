package org.cordbank.contract;

import org.cordbank.kernel.CertificateNumber;

/** A certificate of storage was issued; its paper is being pressed. */
public record CertificateIssued(long certificateId, CertificateNumber number, long unitId, long contractId) {}
