package org.cordbank.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A hospital that collects for the bank: admitted with its licence, closed when it stops. */
@Entity
@Table(name = "partners_hospitals")
class Hospital {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partners_hospitals_seq")
    @SequenceGenerator(name = "partners_hospitals_seq", sequenceName = "partners_hospitals_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "city_zh")
    private String cityZh;

    @Column(name = "city_en")
    private String cityEn;

    private String phone;

    @Enumerated(EnumType.STRING)
    private HospitalKind kind;

    @Column(name = "licence_no")
    private String licenceNo;

    @Column(name = "licence_expires_on")
    private LocalDate licenceExpiresOn;

    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Hospital() {}

    Hospital(AdmitHospital admitted, Instant now) {
        nameZh = admitted.nameZh();
        nameEn = admitted.nameEn();
        cityZh = admitted.cityZh();
        cityEn = admitted.cityEn();
        phone = admitted.phone();
        kind = admitted.kind();
        licenceNo = admitted.licenceNo();
        licenceExpiresOn = admitted.licenceExpiresOn();
        active = true;
        createdAt = now;
    }

    Long id() {
        return id;
    }

    HospitalRow row() {
        return new HospitalRow(id, nameZh, nameEn, cityZh, cityEn, phone, kind, licenceNo, licenceExpiresOn, active);
    }
}
