package org.cordbank.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

@Entity
@Table(name = "proof_crates")
class Crate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proof_crates")
    @SequenceGenerator(name = "proof_crates", sequenceName = "proof_crates_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private Tag tag;

    @Embedded
    private Weight weight;

    @Column(name = "packed_at")
    private Instant packedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "shelf_id")
    private Shelf shelf;

    protected Crate() {}

    Crate(Tag tag, Weight weight, Instant packedAt, Shelf shelf) {
        this.tag = tag;
        this.weight = weight;
        this.packedAt = packedAt;
        this.shelf = shelf;
    }

    long id() {
        return id;
    }

    Shelf shelf() {
        return shelf;
    }

    Instant packedAt() {
        return packedAt;
    }

    void reweigh(Weight now) {
        this.weight = now;
    }
}
