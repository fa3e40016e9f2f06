package org.cordbank.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * The classes of the server as Java had them in memory at the end of a run, so that the next start need not look them up,
 * read and check them again (JDK's AppCDS, JEP 350). Recorded by a run that was asked to ({@link Face#RECORD}); a face
 * starts without it as well, and Java leaves aside one that does not fit.
 *
 * @param file where it is kept, one for each build of Java
 */
record ClassArchive(Path file) {
    static ClassArchive of(UnpackedServer server) {
        String java = Runtime.version().toString().replaceAll("[^A-Za-z0-9.]", "_");
        return new ClassArchive(server.root().resolve("classes-" + java + ".jsa"));
    }

    boolean isKept() {
        return Files.exists(file);
    }

    /** Flags that use what is kept. */
    List<String> use() {
        return List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + file, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** A recording that a process leaves in that file at its end. */
    Recording into(Path recorded) {
        return new Recording(this, recorded);
    }

    /**
     * One process that writes at its end what the next ones may use.
     *
     * @param archive where it will be kept
     * @param recorded where the process writes it
     */
    record Recording(ClassArchive archive, Path recorded) {
        List<String> flags() {
            return List.of("-XX:ArchiveClassesAtExit=" + recorded, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
        }

        /**
         * Keeps what was recorded by a process that ended in an orderly way; the whole file appears at once, and two that
         * come at the same time do no harm.
         */
        void keep() {
            if (!Files.exists(recorded)) {
                return;
            }
            Path kept = archive.file();
            Path near = kept.resolveSibling(
                    kept.getFileName() + "." + ProcessHandle.current().pid());
            try {
                Files.move(recorded, near, StandardCopyOption.REPLACE_EXISTING);
                Files.move(near, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failed) {
                LoggerFactory.getLogger(ClassArchive.class).warn("The class archive could not be kept", failed);
            }
        }
    }
}
