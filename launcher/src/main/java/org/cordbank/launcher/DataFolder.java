package org.cordbank.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cordbank.db.Folders;

/** The folder of a bank on this machine; one launcher at a time works in it. */
final class DataFolder implements AutoCloseable {
    /** A first start unpacks the server and its empty data. */
    private static final long FIRST_START_BYTES = 1_500_000_000L;

    private static final long LATER_START_BYTES = 300_000_000L;
    private static final String LOCK = "lock";
    private static final String NOTE = "running.properties";

    /** Folders of this process: the system gives up a process's lock as soon as any of its channels to that file closes. */
    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder for this process; what a launcher that was killed noted there of its bank is gone with it. */
    static DataFolder take(Path wanted) throws CannotRun {
        Path folder = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            DataFolder taken = tryTake(folder)
                    .orElseThrow(
                            () -> new CannotRun(
                                    "数据目录 " + folder + " 正被另一个运行中的 CordBank 使用：请先停止它，或用 --data 另选目录。",
                                    "The data folder " + folder
                                            + " is in use by another running CordBank: stop that one, or choose another folder with --data."));
            taken.forgetRunning();
            return taken;
        } catch (IOException failed) {
            throw Refusals.of(failed, folder);
        }
    }

    /** Empty when somebody works in the folder. */
    private static Optional<DataFolder> tryTake(Path folder) throws IOException {
        if (!TAKEN.add(folder)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            taken = channel.tryLock() != null;
            return taken ? Optional.of(new DataFolder(folder, channel)) : Optional.empty();
        } finally {
            if (!taken) {
                TAKEN.remove(folder);
                if (channel != null) {
                    channel.close();
                }
            }
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
        try (Writer writer = Files.newBufferedWriter(folder.resolve(NOTE))) {
            note.store(writer, "Exists while the bank runs");
        }
    }

    void forgetRunning() throws IOException {
        Files.deleteIfExists(folder.resolve(NOTE));
    }

    /** The note of a running bank in that folder, if one runs: a note that outlived its killed launcher tells nothing. */
    static Optional<Properties> running(Path folder) throws IOException {
        Path file = folder.resolve(NOTE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Optional<DataFolder> free = tryTake(folder.toAbsolutePath().normalize());
        if (free.isPresent()) {
            free.get().close();
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
                if (!path.endsWith(LOCK)) {
                    Folders.delete(path);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        TAKEN.remove(folder);
    }
}
