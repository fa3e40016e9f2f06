package org.cordbank.prove;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.cordbank.db.Folders;

/** The folder of one proof, emptied for it and held as long as it runs. Nobody else's folder is touched. */
final class ProveFolder implements AutoCloseable {
    private static final String LOCK = "prove.lock";

    private final Path path;
    private final FileChannel channel;

    private ProveFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes and empties it.
     *
     * @throws FolderRefused when it holds something and was never a proof's, or a proof or a bank works in it
     */
    static ProveFolder take(Path path) throws IOException {
        refuseForeign(path);
        Files.createDirectories(path);
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!isFree(channel) || !isFree(path.resolve("bank/lock"))) {
                throw new FolderRefused(
                        path + " 正被另一个 prove 或运行中的库使用：请等它结束，或用 --data 另选目录。",
                        path
                                + " is in use by another prove or a running bank: wait for it, or choose another folder with"
                                + " --data.");
            }
            for (Path inside : list(path)) {
                if (!inside.endsWith(LOCK)) {
                    Folders.delete(inside);
                }
            }
            return new ProveFolder(path, channel);
        } catch (IOException | RuntimeException refused) {
            channel.close();
            throw refused;
        }
    }

    private static void refuseForeign(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        boolean ours = Files.isDirectory(path)
                && (Files.exists(path.resolve(LOCK))
                        || Files.isDirectory(path.resolve("instants"))
                        || list(path).isEmpty());
        if (!ours) {
            throw new FolderRefused(
                    path + " 不是 prove 的目录，未作改动：请用 --data 另选目录。",
                    path + " is not a folder of prove; nothing was changed. Choose another one with --data.");
        }
    }

    private static boolean isFree(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return true;
        }
        try (FileChannel other = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            return isFree(other);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
