package org.cordbank.faces.web;

/** A path on this very site: what a redirect may follow when somebody else could have written it. */
public final class LocalPath {
    private LocalPath() {}

    /** The path, or {@code /} when it could lead away (another host, a scheme, a backslash, a line break). */
    public static String of(String path) {
        boolean local = path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(letter -> letter == '\\' || letter < ' ');
        return local ? path : "/";
    }
}
