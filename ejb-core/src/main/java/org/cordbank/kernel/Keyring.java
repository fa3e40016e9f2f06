package org.cordbank.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The keys outside the database: {@code seal-<n>.key} (AES-256, the highest n seals, all open) and {@code index.key}
 * (HMAC for blind indexes), each 64 hexadecimal digits in the folder named by the system property
 * {@code cordbank.keys}.
 */
final class Keyring {
    private static final int KEY_BYTES = 32;

    private final Map<Integer, byte[]> seals;
    private final byte[] index;

    private Keyring(Map<Integer, byte[]> seals, byte[] index) {
        this.seals = seals;
        this.index = index;
    }

    static Keyring from(Path folder) {
        Map<Integer, byte[]> seals = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.matches("seal-\\d+\\.key")) {
                    seals.put(Integer.valueOf(name.replaceAll("\\D", "")), key(file));
                }
            }
            if (seals.isEmpty()) {
                throw new IllegalStateException("No seal-<n>.key in " + folder + ": supply the bank's keys");
            }
            return new Keyring(seals, key(folder.resolve("index.key")));
        } catch (IOException unreadable) {
            throw new IllegalStateException("The bank's keys cannot be read from " + folder, unreadable);
        }
    }

    private static byte[] key(Path file) throws IOException {
        byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException(file + " must hold 64 hexadecimal digits");
        }
        return key;
    }

    int newest() {
        return ((TreeMap<Integer, byte[]>) seals).lastKey();
    }

    byte[] seal(int id) {
        byte[] key = seals.get(id);
        if (key == null) {
            throw new IllegalStateException("The key seal-" + id + ".key is missing from the keyring");
        }
        return key;
    }

    byte[] index() {
        return index;
    }
}
