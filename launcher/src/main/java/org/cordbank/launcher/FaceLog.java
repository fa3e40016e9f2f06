package org.cordbank.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a face's process printed, read for the word that tells why it does not come up.
 *
 * @param file the log
 */
record FaceLog(Path file) {
    /** Words the server uses for a face it could not deploy, while it goes on itself. */
    private static final List<String> NOT_DEPLOYED =
            List.of("Exception while loading the app", "Error occurred during deployment");

    private static final Pattern TELLS =
            Pattern.compile("exception|error|severe|unrecognized|in use|out of memory", Pattern.CASE_INSENSITIVE);

    /** Lines about other lines: frames of a stack, counts of what was left out, Java's last words. */
    private static final Pattern ABOUT_OTHERS = Pattern.compile(
            "\\s*(at [\\w.$/]+\\(|\\.\\.\\. \\d+ |Error: Could not create the Java|Error: A fatal exception has).*");

    private static final Pattern HEAD = Pattern.compile("^(\\[[^\\[\\]]*(\\[[^\\[\\]]*])*[^\\[\\]]*]\\s*)+");
    private static final int LONGEST = 240;

    /** The server is up without its face; only the log tells. */
    boolean tellsOfNoFace() {
        return lines().stream().anyMatch(FaceLog::isNotDeployed);
    }

    /** The line that tells most: why there is no face, else the last one that speaks of an error. */
    Optional<String> reason() {
        List<String> lines = lines();
        return lines.stream()
                .filter(FaceLog::isNotDeployed)
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> TELLS.matcher(line).find())
                        .filter(line -> !ABOUT_OTHERS.matcher(line).matches())
                        .reduce((earlier, later) -> later))
                .map(FaceLog::plain);
    }

    private static boolean isNotDeployed(String line) {
        return NOT_DEPLOYED.stream().anyMatch(line::contains);
    }

    private static String plain(String line) {
        String words = HEAD.matcher(line).replaceFirst("").strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + " ...";
    }

    private List<String> lines() {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException notYet) {
            return List.of();
        }
    }
}
