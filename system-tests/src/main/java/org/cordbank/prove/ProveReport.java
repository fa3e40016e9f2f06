package org.cordbank.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.cordbank.prove.Journal.Outcome;
import org.cordbank.prove.Orders.Order;

/**
 * What came of one fault.
 *
 * @param command what was typed
 * @param made how often it was really broken
 */
record ProveReport(String command, int seed, Order order, int made, Proof proof) {
    boolean passed() {
        return proof.broken().isEmpty();
    }

    String line() {
        return line(order, made, proof.broken().size(), proof.recoveries().longest());
    }

    /** The last line, from which the page of evidence is made: {@code face: PASS (200 kills, longest recovery 33 s)}. */
    static String line(Order order, int made, int broken, OptionalDouble longest) {
        List<String> facts = new ArrayList<>();
        facts.add(order.fault().counted(made));
        longest.ifPresent(seconds -> facts.add(String.format(Locale.ROOT, "longest recovery %.0f s", seconds)));
        if (broken > 0) {
            facts.add(broken + " broken");
        }
        if (order.isShort()) {
            facts.add("a short run, the full one is " + order.fault().counted(order.full()));
        }
        return order.fault().name() + ": " + (broken == 0 ? "PASS" : "FAIL") + " (" + String.join(", ", facts) + ")";
    }

    /** A short run has a name of its own, so that it never stands in the place of a full one. */
    Path write(Path folder, LocalDate day) throws IOException {
        return Files.writeString(Files.createDirectories(folder).resolve(name(order, day)), text(day));
    }

    static String name(Order order, LocalDate day) {
        return day + "-prove-" + order.fault().name() + (order.isShort() ? "-short" : "") + ".md";
    }

    private String text(LocalDate day) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# prove " + order.fault().name() + (order.isShort() ? " (short)" : "") + ", " + day);
        lines.add("\n`" + command + "`\n");
        lines.add(order.fault().what() + ", seed " + seed + ".\n");
        lines.add("| fact | value |\n|---|---|");
        for (Outcome outcome : Outcome.values()) {
            lines.add("| acts " + outcome + " when first answered | " + count(outcome) + " |");
        }
        proof.told().forEach((fact, value) -> lines.add("| " + fact + " | " + value + " |"));
        proof.recoveries()
                .told()
                .ifPresent(slowest -> lines.add("| longest recovery after a kill | " + slowest + " |"));
        lines.add("\nLooked at after the fault, by queries, in the folder of files and by the bank's own verifier:\n");
        lines.add("| invariant | what | how many |\n|---|---|---|");
        lines.addAll(proof.last().lines());
        lines.add("");
        proof.broken().forEach(each -> lines.add("- " + each));
        lines.add(line());
        return String.join("\n", lines) + "\n";
    }

    private long count(Outcome outcome) throws IOException {
        return proof.journal().entries().stream()
                .filter(entry -> entry.outcome() == outcome)
                .count();
    }
}
