package org.cordbank.identity;

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
import java.security.MessageDigest;
import java.time.Instant;

/** A mailed six-digit code: asked for, tried a few times, used once or expired. Only its keyed hash is kept. */
@Entity
@Table(name = "identity_codes")
class MailedCode {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_codes_seq")
    @SequenceGenerator(name = "identity_codes_seq", sequenceName = "identity_codes_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String email;

    @Enumerated(EnumType.STRING)
    private CodePurpose purpose;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "tries_left")
    private int triesLeft;

    @Column(name = "used_at")
    private Instant usedAt;

    protected MailedCode() {}

    MailedCode(String email, CodePurpose purpose, byte[] codeHash, Instant now, Instant expiresAt, int tries) {
        this.email = email;
        this.purpose = purpose;
        this.codeHash = codeHash.clone();
        this.createdAt = now;
        this.expiresAt = expiresAt;
        this.triesLeft = tries;
    }

    /** True when {@code hash} is the code's and tries were left; the code is then used up. A miss costs one try. */
    boolean answer(byte[] hash, Instant now) {
        if (triesLeft <= 0) {
            return false;
        }
        triesLeft--;
        if (!MessageDigest.isEqual(codeHash, hash)) {
            return false;
        }
        usedAt = now;
        return true;
    }

    Instant createdAt() {
        return createdAt;
    }

    int triesLeft() {
        return triesLeft;
    }
}
