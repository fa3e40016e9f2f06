package org.cordbank.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Password and PIN hashes: PBKDF2-HMAC-SHA256 with the iterations of {@code passwords.properties} beside this class,
 * written as {@code pbkdf2-sha256$iterations$salt$hash}, so that a hash is checked with the iterations it was made with.
 * At most two run at once, since each costs a core a tenth to a quarter of a second and the sign-in form must not be a
 * lever against the bank.
 */
final class Passwords {
    private static final Properties MADE_WITH = read();
    private static final int ITERATIONS = Integer.parseInt(MADE_WITH.getProperty("iterations"));
    private static final int ITERATIONS_OF_PRINTED = Integer.parseInt(MADE_WITH.getProperty("printed"));
    private static final int SALT_BYTES = 32;
    private static final int HASH_BITS = 256;
    private static final Semaphore AT_ONCE = new Semaphore(2, true);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Map<String, String> SAMPLES = new ConcurrentHashMap<>();

    private Passwords() {}

    static String hash(String secret) {
        return hash(secret, ITERATIONS);
    }

    private static String hash(String secret, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return "pbkdf2-sha256$" + iterations + "$" + text.encodeToString(salt) + "$"
                + text.encodeToString(derive(secret, salt, iterations));
    }

    /** The hash of a secret that is printed in the demo, computed once: thirty sample people share two of them. */
    static String ofSample(String secret) {
        return SAMPLES.computeIfAbsent(secret, printed -> hash(printed, ITERATIONS_OF_PRINTED));
    }

    private static Properties read() {
        Properties read = new Properties();
        try (InputStream in = Passwords.class.getResourceAsStream("passwords.properties")) {
            read.load(
                    Objects.requireNonNull(in, "passwords.properties is missing beside " + Passwords.class.getName()));
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean matches(String secret, String stored) {
        if (secret == null) {
            return false;
        }
        String[] part = stored.split("\\$");
        byte[] salt = Base64.getDecoder().decode(part[2]);
        byte[] expected = Base64.getDecoder().decode(part[3]);
        return MessageDigest.isEqual(expected, derive(secret, salt, Integer.parseInt(part[1])));
    }

    /** Spends the time of a real check, so that an unknown name answers no faster than a wrong password. */
    static void pretend(String secret) {
        derive(secret == null ? "" : secret, new byte[SALT_BYTES], ITERATIONS);
    }

    private static byte[] derive(String secret, byte[] salt, int iterations) {
        AT_ONCE.acquireUninterruptibly();
        try {
            PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, iterations, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            AT_ONCE.release();
        }
    }
}
