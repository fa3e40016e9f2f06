package org.cordbank.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;

/** A family's account on the portal: an e-mail address that answered a mailed code. */
@Entity
@Table(name = "identity_families")
class FamilyAccount {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_families_seq")
    @SequenceGenerator(name = "identity_families_seq", sequenceName = "identity_families_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String email;
    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    protected FamilyAccount() {}

    FamilyAccount(String email, boolean demo, Instant now) {
        this.email = email;
        this.demo = demo;
        this.createdAt = now;
    }

    void signedIn(Instant now) {
        lastSignInAt = now;
    }

    boolean mayEnter() {
        return !demo || DemoMode.on();
    }

    Actor actor() {
        return new Actor(Actor.Kind.FAMILY, id, email, Set.of(Role.FAMILY), 0);
    }

    Long id() {
        return id;
    }

    String email() {
        return email;
    }
}
