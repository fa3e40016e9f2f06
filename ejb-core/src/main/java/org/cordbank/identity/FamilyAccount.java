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

/**
 * An account on the portal: an e-mail address that answered a mailed code. Whoever holds it may sign a contract as a family
 * and ask for aid as an applicant; what is theirs each desk knows by the account.
 */
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

    @Column(name = "previous_sign_in_at")
    private Instant previousSignInAt;

    protected FamilyAccount() {}

    FamilyAccount(String email, boolean demo, Instant now) {
        this.email = email;
        this.demo = demo;
        this.createdAt = now;
    }

    void signedIn(Instant now) {
        previousSignInAt = lastSignInAt;
        lastSignInAt = now;
    }

    boolean mayEnter() {
        return !demo || DemoMode.on();
    }

    Actor actor() {
        return new Actor(Actor.Kind.FAMILY, id, email, Set.of(Role.FAMILY, Role.APPLICANT), 0);
    }

    /** The sign-in before the present one; null at the first. */
    Instant previousSignInAt() {
        return previousSignInAt;
    }

    Long id() {
        return id;
    }

    String email() {
        return email;
    }
}
