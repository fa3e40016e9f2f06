package org.cordbank.backoffice.quality;

import java.io.Serializable;
import java.time.LocalDate;
import org.cordbank.quality.Skill;

/** A qualification as it is typed. */
public class GrantQualificationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long staffId;
    private Skill skill;
    private LocalDate from;
    private LocalDate to;
    private String certificateNo;

    public Long getStaffId() {
        return staffId;
    }

    public void setStaffId(Long staffId) {
        this.staffId = staffId;
    }

    public Skill getSkill() {
        return skill;
    }

    public void setSkill(Skill skill) {
        this.skill = skill;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getCertificateNo() {
        return certificateNo;
    }

    public void setCertificateNo(String certificateNo) {
        this.certificateNo = certificateNo;
    }
}
