package org.cordbank.prove;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the client knows of its acts, on disk before it goes on: an act is written down before it is sent and once more
 * when its answer has come. An act without an answer is unknown, and stays so until somebody asks the bank.
 */
final class Journal implements AutoCloseable {
    private static final String SENT = "SENT";
    private static final String SETTLED = "SETTLED";

    private final Path file;
    private final FileChannel channel;

    /** What the client was told. */
    enum Outcome {
        /** Done, said the bank. */
        OK,
        /** Not done, said the bank. */
        REFUSED,
        /** No answer, or one that says neither. */
        UNKNOWN
    }

    /**
     * One act as the client knows it.
     *
     * @param key names the act
     * @param kind what was done
     * @param subject on what, in words the check understands
     * @param outcome what the first answer was
     * @param detail what the last answer said
     * @param settled what the same form said when it was sent again; null when it was not
     */
    record Entry(String key, String kind, String subject, Outcome outcome, String detail, Outcome settled) {
        Entry(String key, String kind, String subject, Outcome outcome, String detail) {
            this(key, kind, subject, outcome, detail, null);
        }

        /** What the client knows in the end. */
        Outcome known() {
            return settled == null ? outcome : settled;
        }
    }

    Journal(Path file) throws IOException {
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
        channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /** Before the act is sent. */
    void sent(String key, String kind, String subject) throws IOException {
        write(String.join("\t", key, SENT, kind, subject));
    }

    /** When it was answered; nothing is counted before this line is on disk. */
    void answered(String key, Outcome outcome, String detail) throws IOException {
        write(String.join("\t", key, outcome.name(), detail.replaceAll("\\s+", " ")));
    }

    /** When an act without an answer was asked about again. */
    void settled(String key, Outcome outcome, String detail) throws IOException {
        write(String.join("\t", key, SETTLED, outcome.name(), detail.replaceAll("\\s+", " ")));
    }

    private synchronized void write(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    /** The acts in the order they were sent, read from the disk; one without an answer is unknown. */
    List<Entry> entries() throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            entries.compute(cells[0], (key, before) -> after(before, cells));
        }
        return new ArrayList<>(entries.values());
    }

    private static Entry after(Entry before, String[] cells) {
        return switch (cells[1]) {
            case SENT -> new Entry(cells[0], cells[2], cells[3], Outcome.UNKNOWN, "");
            case SETTLED ->
                new Entry(
                        before.key(),
                        before.kind(),
                        before.subject(),
                        before.outcome(),
                        cells[3],
                        Outcome.valueOf(cells[2]));
            default -> new Entry(before.key(), before.kind(), before.subject(), Outcome.valueOf(cells[1]), cells[2]);
        };
    }

    List<Entry> entries(String kind) throws IOException {
        return entries().stream().filter(entry -> entry.kind().equals(kind)).toList();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
