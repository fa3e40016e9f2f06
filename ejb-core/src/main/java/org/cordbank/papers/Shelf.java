package org.cordbank.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder of contents, shared by both faces: {@code ab/abcd...} by SHA-256, {@code incoming/} for what is being
 * received, {@code leaving/} for what a sweep is about to remove. File ages are machine time, never the bank's clock,
 * which a demo moves by weeks in a moment.
 */
final class Shelf {
    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final Clock machine;

    Shelf(Path folder, Clock machine) {
        this.folder = folder;
        this.machine = machine;
    }

    /** Content on disk that has no name yet. */
    record Received(Path temporary, String sha256, long size) {}

    /** Writes up to {@code max} bytes, plus one that tells there is more, and syncs them to disk. */
    Received receive(InputStream content, long max) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("incoming")).resolve(UUID.randomUUID() + ".part");
        MessageDigest digest = sha256();
        long size = 0;
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            byte[] buffer = new byte[BUFFER];
            int read = content.read(buffer);
            while (read >= 0 && size <= max) {
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
                size += read;
                read = content.read(buffer);
            }
            channel.force(true);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(temporary);
            throw broken;
        }
        return new Received(temporary, HexFormat.of().formatHex(digest.digest()), size);
    }

    /**
     * Gives received content its name. Always puts the new copy there, even where the same content stands already: its age
     * then protects it from a sweep that runs at the same time.
     */
    void settle(Received received) throws IOException {
        Path place = place(received.sha256());
        boolean fresh = !Files.isDirectory(place.getParent());
        Files.createDirectories(place.getParent());
        Files.move(received.temporary(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(place.getParent());
        if (fresh) {
            sync(folder);
        }
    }

    void discard(Received received) throws IOException {
        Files.deleteIfExists(received.temporary());
    }

    /** True when the content stands there with its fingerprint, false when it is altered. */
    boolean isWhole(String sha256) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = open(sha256)) {
            byte[] buffer = new byte[BUFFER];
            int read = in.read(buffer);
            while (read >= 0) {
                digest.update(buffer, 0, read);
                read = in.read(buffer);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    /**
     * Removes contents older than {@code age} that nobody knows, and what was never completely received. A content is
     * first moved aside and looked at again, so that one handed in anew at this very moment comes back.
     */
    int sweep(Duration age, Predicate<String> known) throws IOException {
        Instant before = machine.instant().minus(age);
        bringBack(before, known);
        int removed = 0;
        for (Path content : contents()) {
            if (isOlder(content, before) && !known.test(content.getFileName().toString())) {
                setAside(content);
            }
        }
        removed += bringBack(before, known);
        for (Path part : in(folder.resolve("incoming"))) {
            if (isOlder(part, before) && Files.deleteIfExists(part)) {
                removed++;
            }
        }
        return removed;
    }

    private void setAside(Path content) throws IOException {
        Path leaving = Files.createDirectories(folder.resolve("leaving")).resolve(content.getFileName());
        try {
            Files.move(content, leaving, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    private int bringBack(Instant before, Predicate<String> known) throws IOException {
        int removed = 0;
        for (Path leaving : in(folder.resolve("leaving"))) {
            String name = leaving.getFileName().toString();
            if (isOlder(leaving, before) && !known.test(name)) {
                removed += Files.deleteIfExists(leaving) ? 1 : 0;
            } else {
                Files.createDirectories(place(name).getParent());
                Files.move(leaving, place(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return removed;
    }

    private List<Path> contents() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(path -> path.getFileName().toString().matches("[0-9a-f]{64}"))
                    .filter(path -> path.getParent().getFileName().toString().length() == 2)
                    .toList();
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static boolean isOlder(Path file, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(file).compareTo(FileTime.from(before)) < 0;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a fingerprint: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
