package org.cordbank.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.cordbank.db.Folders;
import org.slf4j.LoggerFactory;

/**
 * The application server unpacked beside its archive, once for a build. Started from its archive it unpacks itself each
 * time and loads its classes through a loader of its own, which Java's class archive ({@link ClassArchive}) does not
 * know; unpacked, its parts stand on the class path.
 *
 * @param root the unpacked parts
 * @param driver the database driver, on the class path as well
 */
record UnpackedServer(Path root, Path driver) {
    static final String ARCHIVE = "payara-micro.jar";
    static final String DRIVER = "mariadb-java-client.jar";
    private static final String LAUNCHER = "launch-micro.jar";
    private static final String WHOLE = "whole";
    private static final long LONGEST_MINUTES = 5;

    /**
     * The unpacked server; the first call of a build unpacks it, others wait for that.
     *
     * @param server folder with the server's archive and the driver, or a folder with links to them
     * @return empty when it cannot be unpacked there, for instance because nobody may write: the archive starts as well,
     *     only slower
     */
    static Optional<UnpackedServer> beside(Path server) throws InterruptedException {
        try {
            Path archive = server.resolve(ARCHIVE).toRealPath();
            Path root = archive.resolveSibling("unpacked-" + mark(archive));
            UnpackedServer parts =
                    new UnpackedServer(root, server.resolve(DRIVER).toRealPath());
            if (!Files.exists(root.resolve(WHOLE))) {
                parts.unpack(archive);
            }
            return Optional.of(parts);
        } catch (IOException failed) {
            LoggerFactory.getLogger(UnpackedServer.class)
                    .warn(
                            "The server starts from its archive, since it cannot be unpacked beside it: {}",
                            failed.toString());
            return Optional.empty();
        }
    }

    /** Another archive is unpacked into another folder: the old one may still be running. */
    private static String mark(Path archive) throws IOException {
        return Long.toHexString(Files.size(archive))
                + "-"
                + Long.toHexString(Files.getLastModifiedTime(archive).toMillis());
    }

    private void unpack(Path archive) throws IOException, InterruptedException {
        alone(() -> {
            if (!Files.exists(root.resolve(WHOLE))) {
                Folders.delete(root);
                run(archive);
                Files.createFile(root.resolve(WHOLE));
            }
        });
    }

    /** Does what only one bank of a build may do at a time, within this process and beside others. */
    void alone(Work work) throws IOException, InterruptedException {
        synchronized (UnpackedServer.class) {
            try (FileChannel channel = FileChannel.open(
                            root.resolveSibling("unpacked.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid()) {
                    work.run();
                }
            }
        }
    }

    /** What is done {@link #alone}. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    private void run(Path archive) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        FaceCommand.java(),
                        "-jar",
                        archive.toString(),
                        "--nohazelcast",
                        "--rootdir",
                        root.toString(),
                        "--addlibs",
                        driver.toString(),
                        "--outputlauncher")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || !Files.exists(root.resolve(LAUNCHER))) {
                throw new IOException("Unpacking " + archive + " into " + root + " did not end well");
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /**
     * A domain of its own for one start: settings are copied, parts are linked. It must be a fresh one each time, since the
     * server deploys again what it finds in an old one.
     */
    void domain(Path domain) throws IOException {
        Files.createDirectories(domain);
        for (String copied : List.of("config", "docroot")) {
            copy(root.resolve(copied), domain.resolve(copied));
        }
        for (String linked : List.of("lib", "runtime")) {
            Files.createSymbolicLink(domain.resolve(linked), root.resolve(linked));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    /** The class path of every face; {@link ClassArchive} fits this one only. */
    String classPath() {
        return root.resolve(LAUNCHER) + java.io.File.pathSeparator + driver;
    }

    /** Flags, class path and class for Java; the server's own options follow. */
    List<String> command(Path domain) throws IOException {
        List<String> command = new ArrayList<>();
        String main;
        try (JarFile launcher = new JarFile(root.resolve(LAUNCHER).toFile())) {
            Attributes told = launcher.getManifest().getMainAttributes();
            open(command, "--add-opens", told.getValue("Add-Opens"));
            open(command, "--add-exports", told.getValue("Add-Exports"));
            main = told.getValue("Start-Class");
        }
        command.add("-Dfish.payara.micro.BootJar=" + root.resolve(LAUNCHER).toUri());
        command.add("-Dfish.payara.micro.UnpackDir=" + root);
        command.addAll(List.of("-cp", classPath()));
        command.addAll(List.of(main, "--rootdir", domain.toString()));
        return command;
    }

    /** On the class path the manifest's word counts for nothing. */
    private static void open(List<String> command, String flag, String packages) {
        for (String each : packages.strip().split("\\s+")) {
            command.addAll(List.of(flag, each + "=ALL-UNNAMED"));
        }
    }
}
