package org.cordbank.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.cordbank.db.Folders;

/** The folder of a bank on this machine; one launcher at a time works in it. */
final class DataFolder implements AutoCloseable {
    /** A first start unpacks the server and its empty data. */
    private static final long FIRST_START_BYTES = 1_500_000_000L;

    private static final long LATER_START_BYTES = 300_000_000L;

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder for this process. */
    static DataFolder take(Path wanted) throws CannotRun {
        Path folder = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CannotRun(
                        "数据目录 " + folder + " 正被另一个运行中的 CordBank 使用：请先停止它，或用 --data 另选目录。",
                        "The data folder " + folder
                                + " is in use by another running CordBank: stop that one, or choose another folder with --data.");
            }
            return new DataFolder(folder, channel);
        } catch (IOException failed) {
            throw Refusals.of(failed, folder);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    void refuseFullDisk() throws CannotRun {
        try {
            boolean first = !Files.exists(folder.resolve("mariadb/data"));
            long needed = first ? FIRST_START_BYTES : LATER_START_BYTES;
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < needed) {
                throw Refusals.diskFull(folder, needed, free);
            }
        } catch (IOException failed) {
            throw Refusals.of(failed, folder);
        }
    }

    Path path() {
        return folder;
    }

    Path sub(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** An empty folder for what is needed while running only. */
    Path fresh(String name) throws IOException {
        Folders.delete(folder.resolve(name));
        return sub(name);
    }

    /** A log file; the one of the run before is kept beside it. */
    Path log(String name) throws IOException {
        Path log = sub("log").resolve(name + ".log");
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** Leaves a note of where the running database answers, for the other commands. */
    void noteRunning(String url, boolean demo) throws IOException {
        Properties note = new Properties();
        note.setProperty("url", url);
        note.setProperty("demo", Boolean.toString(demo));
        try (Writer writer = Files.newBufferedWriter(folder.resolve("running.properties"))) {
            note.store(writer, "Exists while the bank runs");
        }
    }

    void forgetRunning() throws IOException {
        Files.deleteIfExists(folder.resolve("running.properties"));
    }

    /** The note of a running bank in that folder, if there is one. */
    static Optional<Properties> running(Path folder) throws IOException {
        Path file = folder.resolve("running.properties");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties note = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            note.load(reader);
        }
        return Optional.of(note);
    }

    /** Deletes all the folder holds, but not the folder. */
    void empty() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path path : inside.toList()) {
                if (!path.endsWith("lock")) {
                    Folders.delete(path);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
