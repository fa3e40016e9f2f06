package org.cordbank.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code docs/evidence/README.md} from the requirements, the reports of the last build and the dated results. */
public final class Evidence {
    private static final String HEAD =
            """
            # What the bank promises, and who holds it to account

            Made by the build (`./cordbank test` writes it at its end) from [requirements.csv](requirements.csv), the reports of the
            tests and the dated results in this folder. "Not run" is an honest word: the test exists and was not part of the last build;
            reports that an earlier build left do not count. A promise without a test beside it is one of figures or times, which no
            test of the build measures: it is held to account by command, `./cordbank bench` or `./cordbank prove`; each result names
            the command that made it.

            The tests below ended %s (UTC).

            | id | promise | tests: last result | runs: last result |
            |---|---|---|---|
            """;

    private Evidence() {}

    /** Collects what stands below the given root, the working folder by default; ends with 1 when nothing ran. */
    public static void main(String[] words) throws IOException {
        Path root = Path.of(words.length > 0 ? words[0] : "").toAbsolutePath();
        Path folder = root.resolve("docs/evidence");
        try {
            Files.writeString(folder.resolve("README.md"), page(root, folder));
        } catch (NothingRan sentence) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(sentence.getMessage());
            System.exit(1);
        }
    }

    static String page(Path root, Path folder) throws IOException, NothingRan {
        Results results = Results.of(root);
        Runs runs = Runs.of(folder);
        List<Requirement> requirements = Requirement.read(folder.resolve("requirements.csv"));
        return HEAD.formatted(results.days())
                + requirements.stream()
                        .map(requirement -> line(requirement, results, runs))
                        .collect(Collectors.joining());
    }

    private static String line(Requirement requirement, Results results, Runs runs) {
        String tests = requirement.tests().stream()
                .map(test -> "`" + test + "` " + results.of(test))
                .collect(Collectors.joining("<br>"));
        String dated = requirement.runs().stream().map(runs::of).collect(Collectors.joining("<br>"));
        return "| " + requirement.id() + " | " + requirement.promise() + " | " + tests + " | " + dated + " |\n";
    }
}
