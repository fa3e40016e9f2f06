package org.cordbank.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The keys for sealed fields and blind indexes; the demo draws its own, an operator supplies theirs. */
public final class Keys {
    private static final int KEY_BYTES = 32;

    private Keys() {}

    /** Creates {@code seal-1.key} and {@code index.key} in the folder where they are missing; answers the folder. */
    public static Path drawIfMissing(Path folder) throws IOException {
        Private.folder(folder);
        for (String name : new String[] {"seal-1.key", "index.key"}) {
            Path file = folder.resolve(name);
            if (!Files.exists(file)) {
                byte[] key = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(key);
                Files.writeString(Private.create(file), HexFormat.of().formatHex(key));
            }
        }
        return folder;
    }
}
