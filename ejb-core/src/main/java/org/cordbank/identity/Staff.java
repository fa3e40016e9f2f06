package org.cordbank.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.cordbank.kernel.Seals;

/**
 * A member of staff: hired with roles, a badge and a PIN; changes roles; leaves (inactive, never deleted, since old
 * signatures carry the name).
 */
@Entity
@Table(name = "identity_staff")
class Staff {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_staff_seq")
    @SequenceGenerator(name = "identity_staff_seq", sequenceName = "identity_staff_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String login;

    @Column(name = "printed_name")
    private String printedName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_once")
    private boolean passwordOnce;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    private String badge;

    @Column(name = "pin_hash")
    private String pinHash;

    @Column(name = "site_id")
    private long siteId;

    @Column(name = "partner_id")
    private Long partnerId;

    @Column(name = "totp_secret")
    private byte[] totpSecret;

    @Column(name = "totp_pending_secret")
    private byte[] totpPendingSecret;

    @Column(name = "totp_last_step")
    private long totpLastStep;

    private boolean active = true;
    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @Column(name = "previous_sign_in_at")
    private Instant previousSignInAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "identity_staff_roles", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    protected Staff() {}

    Staff(HireStaff hire, Instant now) {
        this.login = hire.login();
        this.printedName = hire.printedName();
        this.badge = hire.badge();
        this.passwordHash = hire.demo() ? Passwords.ofSample(hire.password()) : Passwords.hash(hire.password());
        this.passwordOnce = !hire.demo();
        this.pinHash = hire.demo() ? Passwords.ofSample(hire.pin()) : Passwords.hash(hire.pin());
        this.siteId = hire.siteId();
        this.partnerId = hire.partnerId();
        this.demo = hire.demo();
        this.roles.addAll(hire.roles());
        this.createdAt = now;
    }

    /** A demo account is nobody outside the demo. */
    boolean mayEnter() {
        return active && (!demo || DemoMode.on());
    }

    void signedIn(Instant now) {
        previousSignInAt = lastSignInAt;
        lastSignInAt = now;
    }

    /** True while the password is the one somebody else chose. */
    boolean hasFirstPassword() {
        return passwordOnce;
    }

    void choosePassword(String fresh, Instant now) {
        passwordHash = Passwords.hash(fresh);
        passwordOnce = false;
        passwordChangedAt = now;
    }

    void holdRoles(Set<Role> now) {
        roles.clear();
        roles.addAll(now);
    }

    void leave() {
        active = false;
    }

    void comeBack() {
        active = true;
    }

    /** Keeps a secret that counts for nothing until its first code was seen. */
    void offerTotp(Seals seals, String secret) {
        totpPendingSecret = seals.seal(secret, offerPlace());
    }

    /** The secret that waits for its first code; null when none does. */
    String totpOffered(Seals seals) {
        return totpPendingSecret == null ? null : seals.open(totpPendingSecret, offerPlace());
    }

    /** Puts the offered secret in force; the code that proved it is used by that. */
    void acceptTotp(Seals seals, long step) {
        totpSecret = seals.seal(totpOffered(seals), totpPlace());
        totpPendingSecret = null;
        totpLastStep = step;
    }

    void dropTotp() {
        totpSecret = null;
        totpPendingSecret = null;
    }

    String totpSecret(Seals seals) {
        return seals.open(totpSecret, totpPlace());
    }

    boolean carriesTotp() {
        return totpSecret != null;
    }

    /** True once per time step: a code that was used is not taken again. */
    boolean takeTotpStep(long step) {
        if (step <= totpLastStep) {
            return false;
        }
        totpLastStep = step;
        return true;
    }

    private Seals.Place offerPlace() {
        return new Seals.Place("identity_staff", "totp_pending_secret", id);
    }

    private Seals.Place totpPlace() {
        return new Seals.Place("identity_staff", "totp_secret", id);
    }

    Actor actor() {
        return new Actor(Actor.Kind.STAFF, id, printedName, roles, siteId);
    }

    Long id() {
        return id;
    }

    String badge() {
        return badge;
    }

    String passwordHash() {
        return passwordHash;
    }

    String pinHash() {
        return pinHash;
    }

    /** The sign-in before the present one; null at the first. */
    Instant previousSignInAt() {
        return previousSignInAt;
    }

    int version() {
        return version;
    }

    StaffRow row() {
        return new StaffRow(
                id,
                version,
                login,
                printedName,
                badge,
                Set.copyOf(roles),
                siteId,
                partnerId,
                active,
                demo,
                carriesTotp(),
                lastSignInAt);
    }
}
