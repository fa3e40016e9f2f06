package org.cordbank.papers;

/** Names of files as strangers give them, made harmless for showing and for the header of a download. */
final class FileName {
    private static final int MAX = 120;

    private FileName() {}

    /** The last part of {@code given}, without controls, direction marks and signs with a meaning, ending as its type does. */
    static String harmless(String given, MediaKind kind) {
        String name = last(given == null ? "" : given)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*%;&'`$]", "_")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^[.\\s]+", "");
        String stem = name.replaceAll("\\.[^.]*$", "").strip();
        if (stem.isEmpty()) {
            stem = "file";
        }
        int end = stem.offsetByCodePoints(0, Math.min(MAX, stem.codePointCount(0, stem.length())));
        return stem.substring(0, end) + "." + kind.ending();
    }

    /** For a sentence about a file that was refused. */
    static String shown(String given) {
        String name = last(given == null ? "" : given)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .strip();
        return name.isEmpty()
                ? "-"
                : name.substring(0, name.offsetByCodePoints(0, Math.min(MAX, name.codePointCount(0, name.length()))));
    }

    private static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
