package org.cordbank.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the bank's keys as its operator names it; the demo draws its own. */
final class KeyFolder {
    private KeyFolder() {}

    /** Looks before anything is started, since a face without keys would only fail in its log. */
    static void refuseMissing(Settings settings) throws CannotRun, IOException {
        if (settings.keys().isEmpty()) {
            if (!settings.demo()) {
                throw Refusals.noKeys();
            }
            return;
        }
        Path folder = settings.keys().get().toAbsolutePath();
        if (!Files.isRegularFile(folder.resolve("index.key")) || !holdsSeal(folder)) {
            throw Refusals.keysMissing(folder);
        }
    }

    private static boolean holdsSeal(Path folder) throws IOException {
        try (DirectoryStream<Path> seals = Files.newDirectoryStream(folder, "seal-*.key")) {
            return seals.iterator().hasNext();
        }
    }
}
