package org.cordbank.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals personal fields (identity numbers, phones, addresses, bank details) with AES-256-GCM. Table, column and row id
 * are bound in, so a sealed value copied to another row does not open. Layout: key id (4 bytes), nonce (12), ciphertext
 * and tag. The blind index is an HMAC with another key, for equality search only.
 */
@ApplicationScoped
public class Seals {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private volatile Keyring keyring;

    /** Where a sealed value stands; opening it anywhere else fails. */
    public record Place(String table, String column, long id) {
        byte[] bytes() {
            return (table + "|" + column + "|" + id).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Seals {@code clear}, which may be null (nothing to seal gives null). */
    public byte[] seal(String clear, Place place) {
        if (clear == null) {
            return null;
        }
        try {
            int keyId = keyring().newest();
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keyId, nonce, place);
            byte[] hidden = cipher.doFinal(clear.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(Integer.BYTES + NONCE_BYTES + hidden.length)
                    .putInt(keyId)
                    .put(nonce)
                    .put(hidden)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens what {@link #seal} closed at the same place; a value that was altered or moved is refused loudly. */
    public String open(byte[] sealed, Place place) {
        if (sealed == null) {
            return null;
        }
        try {
            ByteBuffer buffer = ByteBuffer.wrap(sealed);
            int keyId = buffer.getInt();
            byte[] nonce = new byte[NONCE_BYTES];
            buffer.get(nonce);
            byte[] hidden = new byte[buffer.remaining()];
            buffer.get(hidden);
            return new String(cipher(Cipher.DECRYPT_MODE, keyId, nonce, place).doFinal(hidden), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("A sealed value at " + place + " does not open", altered);
        }
    }

    /** Blind index of a value for equality search: HMAC-SHA-256 of {@code purpose} and the value; 32 bytes. */
    public byte[] index(String purpose, String clear) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keyring().index(), "HmacSHA256"));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(clear.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, int keyId, byte[] nonce, Place place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        SecretKeySpec key = new SecretKeySpec(keyring().seal(keyId), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.bytes());
        return cipher;
    }

    private Keyring keyring() {
        Keyring ring = keyring;
        if (ring == null) {
            String folder = System.getProperty("cordbank.keys");
            if (folder == null) {
                throw new IllegalStateException(
                        "The system property cordbank.keys must name the folder of the bank's keys");
            }
            ring = Keyring.from(Path.of(folder));
            keyring = ring;
        }
        return ring;
    }
}
