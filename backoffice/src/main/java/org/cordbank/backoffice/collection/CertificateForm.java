package org.cordbank.backoffice.collection;

import java.io.Serializable;
import java.time.LocalDate;

/** What the training officer types about a certificate. */
public class CertificateForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String badge;
    private Long certificateId;
    private String certificateNo;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String reason;

    public String getBadge() {
        return badge;
    }

    public void setBadge(String badge) {
        this.badge = badge;
    }

    public Long getCertificateId() {
        return certificateId;
    }

    public void setCertificateId(Long certificateId) {
        this.certificateId = certificateId;
    }

    public String getCertificateNo() {
        return certificateNo;
    }

    public void setCertificateNo(String certificateNo) {
        this.certificateNo = certificateNo;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
