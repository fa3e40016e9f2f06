package org.cordbank.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A finding as a dated page of Markdown. */
final class Report {
    private final Path folder;
    private final String command;
    private final Map<String, String> machine;

    /** The machine's facts are taken now, before the load. */
    Report(Path folder, String command) {
        this.folder = folder;
        this.command = command;
        this.machine = Machine.facts();
    }

    Path write(Finding finding, LocalDate day) throws IOException {
        Path file = Files.createDirectories(folder).resolve(day + "-bench-" + finding.scenario() + ".md");
        return Files.writeString(file, text(finding, day));
    }

    String text(Finding finding, LocalDate day) {
        StringBuilder text = new StringBuilder();
        text.append("# bench ")
                .append(finding.scenario())
                .append(", ")
                .append(day)
                .append("\n\n");
        text.append("`").append(command).append("`\n\n");
        text.append(finding.conditions()).append("\n\n");
        pairs(text, finding.pairs());
        checks(text, finding);
        section(text, "What was seen", finding.notes());
        section(text, "Why it does not pass", finding.passes() ? List.of() : finding.reasons());
        profile(text, finding.profile());
        if (!finding.next().isEmpty()) {
            text.append("To be tried next: ").append(finding.next()).append("\n\n");
        }
        text.append("## Machine\n\n| fact | value |\n|---|---|\n");
        machine.forEach(
                (name, value) -> text.append(Text.of("| %s | %s |%n", name, value.isBlank() ? "unknown" : value)));
        text.append("\n").append(finding.line()).append("\n");
        return text.toString();
    }

    private static void pairs(StringBuilder text, Pairs pairs) {
        text.append("| pair | page | baseline | ratio |\n|---|---|---|---|\n");
        IntStream.range(0, pairs.page().size())
                .forEach(i -> text.append(Text.of(
                        "| %d | %.1f | %.1f | %.3f |%n",
                        i + 1,
                        pairs.page().get(i),
                        pairs.baseline().get(i),
                        pairs.ratios().get(i))));
        text.append(Text.of(
                "%nMedian ratio %.3f; spread of the baseline %.2f (valid to %.1f); generator %.0f %% of the machine (valid to %.0f %%).%n%n",
                pairs.ratio(), pairs.spread(), Pairs.MOST_SPREAD, pairs.share() * 100, Pairs.MOST_SHARE * 100));
    }

    private static void checks(StringBuilder text, Finding finding) {
        if (!finding.checks().isEmpty()) {
            text.append("| also held to | found | wanted |\n|---|---|---|\n");
            text.append(finding.checks().stream()
                    .map(check -> Text.of("| %s | %s | %s |%n", check.what(), check.found(), check.limit()))
                    .collect(Collectors.joining()));
            text.append("\n");
        }
    }

    private static void profile(StringBuilder text, List<String> hottest) {
        if (!hottest.isEmpty()) {
            text.append(
                    "## Where the time went (samples of the Flight Recorder)\n\n| share | how | method |\n|---|---|---|\n");
            hottest.forEach(row -> text.append(row).append("\n"));
            text.append("\n");
        }
    }

    private static void section(StringBuilder text, String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            text.append("## ").append(title).append("\n\n");
            sentences.forEach(sentence -> text.append("- ").append(sentence).append("\n"));
            text.append("\n");
        }
    }
}
