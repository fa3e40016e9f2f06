package org.cordbank.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A company that carries blood for the bank. */
@Entity
@Table(name = "partners_couriers")
class Courier {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partners_couriers_seq")
    @SequenceGenerator(name = "partners_couriers_seq", sequenceName = "partners_couriers_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private String phone;
    private boolean active;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Courier() {}

    Courier(String nameZh, String nameEn, String phone, Instant now) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.phone = phone;
        this.active = true;
        this.createdAt = now;
    }

    Long id() {
        return id;
    }

    CourierRow row() {
        return new CourierRow(id, nameZh, nameEn, phone, active);
    }
}
