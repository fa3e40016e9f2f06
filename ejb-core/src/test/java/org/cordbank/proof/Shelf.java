package org.cordbank.proof;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(name = "proof_shelves")
class Shelf {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proof_shelves")
    @SequenceGenerator(name = "proof_shelves", sequenceName = "proof_shelves_seq", allocationSize = 50)
    private Long id;

    private String name;

    protected Shelf() {}

    Shelf(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
