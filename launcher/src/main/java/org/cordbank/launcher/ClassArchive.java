package org.cordbank.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;

/**
 * The classes of the server as Java has them in memory, so that a start need not look them up, read and check them again
 * (JDK's AppCDS, JEP 310). Made once for a build from the list of names kept with the sources; a face starts without it
 * as well, and Java leaves aside one that does not fit, for instance because the build's folder was moved.
 *
 * @param server whose classes these are
 * @param file where it is kept, one for each build of Java
 */
record ClassArchive(UnpackedServer server, Path file) {
    /** The names, as both faces of a demo had loaded them when their first pages were there. */
    private static final String NAMES = "server-classes.txt";

    private static final long LONGEST_MINUTES = 5;

    static ClassArchive of(UnpackedServer server) {
        String java = Runtime.version().toString().replaceAll("[^A-Za-z0-9.]", "_");
        return new ClassArchive(server, server.root().resolve("classes-" + java + ".jsa"));
    }

    boolean isKept() {
        return Files.exists(file);
    }

    /** Flags that use what is kept. */
    List<String> use() {
        return List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + file, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /**
     * Makes it where there is none; banks that come at the same time wait for the first one. The whole file appears at once.
     * Where it cannot be made, the log says why, and the faces start without it. An interrupt ends the making.
     *
     * @param warden sees to it that the making does not outlive a launcher that is killed
     */
    void make(Warden warden) throws InterruptedException {
        try (InputStream names = ClassArchive.class.getResourceAsStream(NAMES)) {
            make(names, warden);
        } catch (IOException failed) {
            if (Thread.interrupted()) {
                throw new InterruptedException(failed.toString());
            }
            LoggerFactory.getLogger(ClassArchive.class)
                    .warn("The faces start without an archive of classes: {}", failed.toString());
        }
    }

    /** As {@link #make(Warden)}, from those names. */
    void make(InputStream names, Warden warden) throws IOException, InterruptedException {
        server.alone(() -> {
            if (!isKept()) {
                forgetUnfinished();
                Path list = near("names");
                Path made = near("part");
                try {
                    Files.copy(names, list, StandardCopyOption.REPLACE_EXISTING);
                    run(list, made, warden);
                    Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    Files.deleteIfExists(list);
                    Files.deleteIfExists(made);
                }
            }
        });
    }

    private Path near(String end) {
        return file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + "." + end);
    }

    /** What a launcher that was killed left behind. */
    private void forgetUnfinished() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(file.getParent(), file.getFileName() + ".*")) {
            for (Path each : left) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** The heap and the collector of a face: Java takes no archive that was made for another kind of references. */
    private void run(Path list, Path made, Warden warden) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(FaceCommand.java(), "-Xmx" + Face.Kind.OFFICE.heapMb + "m"));
        words.addAll(Face.FLAGS);
        words.addAll(List.of(
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + made,
                "-cp",
                server.classPath()));
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            warden.watch(process.pid());
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException("Java made no archive of the classes in " + list);
            }
            warden.forget(process.pid());
        } finally {
            process.destroyForcibly();
        }
    }
}
