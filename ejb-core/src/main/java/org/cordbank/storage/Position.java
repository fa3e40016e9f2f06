package org.cordbank.storage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A place for one bag in a vessel; laid out with the vessel, blocked with a reason, never removed. */
@Entity
@Table(name = "storage_positions")
class Position {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "storage_positions_seq")
    @SequenceGenerator(name = "storage_positions_seq", sequenceName = "storage_positions_seq", allocationSize = 500)
    private Long id;

    @Column(name = "vessel_id")
    private long vesselId;

    private int rack;
    private int level;
    private String slot;
    private String address;

    @Column(name = "blocked_why")
    private String blockedWhy;

    protected Position() {}

    Position(long vesselId, int rack, int level, String slot, StoragePosition address) {
        this.vesselId = vesselId;
        this.rack = rack;
        this.level = level;
        this.slot = slot;
        this.address = address.value();
    }

    void block(String why) {
        blockedWhy = why;
    }

    void unblock() {
        blockedWhy = null;
    }

    Long id() {
        return id;
    }

    long vesselId() {
        return vesselId;
    }

    String address() {
        return address;
    }

    String blockedWhy() {
        return blockedWhy;
    }
}
