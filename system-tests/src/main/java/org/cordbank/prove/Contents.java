package org.cordbank.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of the bank's files against the rows that name them, from both sides. A content gets its name before its row
 * is committed, so an act that was not finished rightly leaves a content without a row, or a part of one in
 * {@code incoming}, until the daily sweep takes it away. Such a content must be one the client sent and was not told done.
 *
 * @param folder the folder of contents
 * @param named SHA-256 of every content a row names
 * @param unfinished SHA-256 of every content sent by an act that was not told done
 */
record Contents(Path folder, Set<String> named, Set<String> unfinished) {
    private static final String NAME = "[0-9a-f]{64}";

    /** Compares; after a sweep nothing without a row may lie there. */
    void compare(Checked checked, boolean swept) throws IOException {
        for (String hash : named) {
            if (!Files.exists(folder.resolve(hash.substring(0, 2)).resolve(hash))) {
                checked.breaks("I7", "file " + hash + " is not in the folder");
            }
        }
        checked.looked("I7", "files named by rows, looked for in the folder", named.size());
        List<Path> lying = lying();
        for (Path content : lying) {
            one(content, checked, swept);
        }
        checked.looked(
                "I4", "contents in the folder, computed anew", contents(lying).size());
        checked.looked("I7", "files in the folder, looked for among the rows", lying.size());
        if (!swept) {
            long orphans = contents(lying).stream()
                    .filter(name -> !named.contains(name))
                    .count();
            checked.looked("I7", "contents without a row before the sweep, each of an act not told done", orphans);
        }
    }

    private void one(Path content, Checked checked, boolean swept) throws IOException {
        String name = content.getFileName().toString();
        Path place = folder.relativize(content);
        if (!name.matches(NAME)) {
            boolean partial = content.getParent().endsWith("incoming") && name.endsWith(".part");
            if (swept || !partial) {
                checked.breaks("I7", place + (swept ? " outlived the sweep" : " belongs to nothing"));
            }
            return;
        }
        if (!name.equals(sha256(Files.readAllBytes(content)))) {
            checked.breaks("I4", "file " + name + " has another content");
        }
        if (!named.contains(name) && (swept || !unfinished.contains(name))) {
            checked.breaks("I7", "no row names the content " + place + (swept ? ", which outlived the sweep" : ""));
        }
    }

    private List<Path> lying() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> contents(List<Path> lying) {
        return lying.stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.matches(NAME))
                .toList();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
