package org.cordbank.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** A time-based one-time password (RFC 6238): six digits, HMAC-SHA-1, steps of 30 seconds, as authenticator apps have it. */
final class Totp {
    static final int SECRET_BYTES = 20;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_PER_LETTER = 5;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final byte[] secret;

    Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    static byte[] freshSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    String at(Instant moment) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, generator.getAlgorithm()), moment);
        } catch (InvalidKeyException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The time step whose code was typed, at most {@code skew} steps away from now; empty when none fits. */
    OptionalLong stepOf(String typed, Instant now, int skew) {
        for (int away = -skew; away <= skew; away++) {
            Instant at = now.plus(generator.getTimeStep().multipliedBy(away));
            if (at(at).equals(typed)) {
                return OptionalLong.of(
                        at.toEpochMilli() / generator.getTimeStep().toMillis());
            }
        }
        return OptionalLong.empty();
    }

    /** The secret in Base 32 (RFC 4648, no padding), as an app wants it typed. */
    String base32() {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : secret) {
            held = held << Byte.SIZE | one & 0xFF;
            bits += Byte.SIZE;
            while (bits >= BITS_PER_LETTER) {
                bits -= BITS_PER_LETTER;
                text.append(ALPHABET.charAt(held >> bits & ALPHABET.length() - 1));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(held << BITS_PER_LETTER - bits & ALPHABET.length() - 1));
        }
        return text.toString();
    }

    /** The address an authenticator app reads from a QR code. */
    String address(String login) {
        return "otpauth://totp/CordBank:" + login + "?secret=" + base32() + "&issuer=CordBank";
    }
}
