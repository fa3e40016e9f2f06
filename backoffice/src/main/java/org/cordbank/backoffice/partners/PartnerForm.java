package org.cordbank.backoffice.partners;

import java.io.Serializable;
import java.time.LocalDate;
import org.cordbank.partners.AdmitHospital;
import org.cordbank.partners.HospitalKind;

/** A hospital or courier company as it is typed. */
public class PartnerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String nameZh;
    private String nameEn;
    private String cityZh;
    private String cityEn;
    private String phone;
    private HospitalKind kind;
    private String licenceNo;
    private LocalDate licenceExpiresOn;

    AdmitHospital hospital() {
        return new AdmitHospital(
                nameZh.strip(),
                nameEn.strip(),
                cityZh.strip(),
                cityEn.strip(),
                phone.strip(),
                kind,
                licenceNo.strip(),
                licenceExpiresOn);
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getCityZh() {
        return cityZh;
    }

    public void setCityZh(String cityZh) {
        this.cityZh = cityZh;
    }

    public String getCityEn() {
        return cityEn;
    }

    public void setCityEn(String cityEn) {
        this.cityEn = cityEn;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public HospitalKind getKind() {
        return kind;
    }

    public void setKind(HospitalKind kind) {
        this.kind = kind;
    }

    public String getLicenceNo() {
        return licenceNo;
    }

    public void setLicenceNo(String licenceNo) {
        this.licenceNo = licenceNo;
    }

    public LocalDate getLicenceExpiresOn() {
        return licenceExpiresOn;
    }

    public void setLicenceExpiresOn(LocalDate licenceExpiresOn) {
        this.licenceExpiresOn = licenceExpiresOn;
    }
}
