package org.cordbank.prove;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordbank.launcher.CannotRun;
import org.cordbank.prove.Journal.Outcome;

/** {@code ./cordbank prove [fault ...]}: breaks a bank of its own and says whether everything it promised holds. */
public final class Prove {
    private static final Map<String, String> DEFAULTS = Map.of(
            "--face-kills", "200",
            "--database-kills", "20",
            "--stop-seconds", "30",
            "--doubles", "5",
            "--seed", "1",
            "--data", ".cordbank/prove",
            "--server", "launcher/target/server",
            "--evidence", "docs/evidence");

    private static final int MAIL_DOWN_SECONDS = 15;
    private static final int BENCHES = 60;
    /** Two people put away some dozens between two kills. */
    private static final int BAGS = 12_000;

    private final Map<String, String> options = new HashMap<>(DEFAULTS);
    private final List<String> wanted = new ArrayList<>();
    private final String command;
    private final PrintStream out;

    private Prove(String[] words, PrintStream out) {
        this.out = out;
        command = ("./cordbank prove " + String.join(" ", words)).strip();
        for (int i = 0; i < words.length; i++) {
            if (DEFAULTS.containsKey(words[i]) && i + 1 < words.length) {
                options.put(words[i], words[++i]);
            } else {
                wanted.add(words[i]);
            }
        }
    }

    /** Carries out the command line. */
    public static void main(String[] words) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code;
        try {
            code = new Prove(words, out).run() ? 0 : 2;
        } catch (CannotRun | IllegalArgumentException sentence) {
            out.println(sentence instanceof CannotRun both ? both.sentence() : sentence.getMessage());
            code = 1;
        }
        System.exit(code);
    }

    private record Chosen(Fault fault, int times) {}

    private boolean run() throws Exception {
        boolean all = true;
        for (Chosen chosen : chosen()) {
            all &= whole(chosen);
        }
        return all;
    }

    /** A fault whose proof breaks off says so in its last line and does not take the next ones with it. */
    private boolean whole(Chosen chosen) throws InterruptedException {
        try {
            return one(chosen);
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception broken) {
            broken.printStackTrace(out);
            out.println(chosen.fault().name() + ": not proven (" + broken.getMessage() + ") FAIL");
            return false;
        }
    }

    private List<Chosen> chosen() {
        List<Chosen> known = List.of(
                new Chosen(new FaceKilled(), number("--face-kills")),
                new Chosen(new DatabaseKilled(), number("--database-kills")),
                new Chosen(new DatabaseStopped(number("--stop-seconds")), 1),
                new Chosen(new MailDown(MAIL_DOWN_SECONDS), 1),
                new Chosen(new DoubleSubmit(), number("--doubles")));
        List<String> names = known.stream().map(each -> each.fault().name()).toList();
        wanted.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("不认识 " + name + "  " + name + " is none of " + names
                    + " and no option of " + DEFAULTS.keySet().stream().sorted().toList());
        });
        return known.stream()
                .filter(each -> wanted.isEmpty() || wanted.contains(each.fault().name()))
                .toList();
    }

    private int number(String name) {
        String text = options.get(name);
        if (!text.matches("[0-9]{1,5}")) {
            throw new IllegalArgumentException(name + " 需要整数，收到的是 " + text + "  takes a whole number, not " + text);
        }
        return Integer.parseInt(text);
    }

    private boolean one(Chosen chosen) throws Exception {
        Fault fault = chosen.fault();
        out.println(fault.name() + ": " + fault.what());
        Path data = Path.of(options.get("--data")).toAbsolutePath().resolve(fault.name());
        Path server = Path.of(options.get("--server")).toAbsolutePath();
        long seed = number("--seed");
        try (Proof proof = new Proof(
                ProveHouse.open(data, server, (zh, en) -> out.println("    " + zh + "  " + en)),
                BENCHES,
                BAGS,
                seed,
                out)) {
            breaking(fault, proof, chosen.times());
            String line = fault.name() + ": "
                    + (proof.broken().isEmpty() ? "PASS" : proof.broken().size() + " broken FAIL");
            write(fault, proof, line);
            proof.broken().forEach(each -> out.println("  " + each));
            out.println(line);
            return proof.broken().isEmpty();
        }
    }

    /** A proof that breaks off has its report, too. */
    private void breaking(Fault fault, Proof proof, int times) throws InterruptedException {
        try {
            fault.run(proof, times);
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception off) {
            off.printStackTrace(out);
            proof.broken(new Broken("proof", "broke off: " + off.getMessage()));
        }
    }

    private void write(Fault fault, Proof proof, String line) throws IOException {
        LocalDate day = LocalDate.now(Clock.systemUTC());
        StringBuilder text = new StringBuilder();
        text.append("# prove ")
                .append(fault.name())
                .append(", ")
                .append(day)
                .append("\n\n`")
                .append(command);
        text.append("`\n\n")
                .append(fault.what())
                .append(", seed ")
                .append(options.get("--seed"))
                .append(".\n\n");
        text.append("| fact | value |\n|---|---|\n");
        Map<Outcome, Long> outcomes = new HashMap<>();
        proof.journal().entries().forEach(entry -> outcomes.merge(entry.outcome(), 1L, Long::sum));
        for (Outcome outcome : Outcome.values()) {
            text.append("| acts ")
                    .append(outcome)
                    .append(" | ")
                    .append(outcomes.getOrDefault(outcome, 0L))
                    .append(" |\n");
        }
        proof.told().forEach((fact, value) -> text.append("| ")
                .append(fact)
                .append(" | ")
                .append(value)
                .append(" |\n"));
        proof.recoveries().told().ifPresent(slowest -> text.append("| longest recovery after a kill | ")
                .append(slowest)
                .append(" |\n"));
        text.append("\nChecked after each fault: I1 to I8 as in docs/adr, by queries and by the audit verifier.\n\n");
        proof.broken().forEach(each -> text.append("- ").append(each).append("\n"));
        text.append(line).append("\n");
        Path folder = Files.createDirectories(Path.of(options.get("--evidence")).toAbsolutePath());
        Path file = Files.writeString(folder.resolve(day + "-prove-" + fault.name() + ".md"), text.toString());
        out.println("  " + file);
    }
}
