package org.cordbank.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordbank.launcher.CannotRun;

/** {@code ./cordbank bench [scenario ...]}: runs the scenarios, writes their reports, ends with 0 when all pass. */
public final class Bench {
    private static final List<Scenario> SCENARIOS = List.of(
            new StatusScenario(),
            new DossierScenario(),
            new StartScenario(),
            new GrowthScenario(),
            new BookingScenario());
    private static final Map<String, String> DEFAULTS = Map.of(
            "--warm-up", "120",
            "--slice", "20",
            "--pairs", "5",
            "--connections", "8",
            "--units", "750000",
            "--units-before", "75000",
            "--data", ".cordbank/bench",
            "--server", "launcher/target/server",
            "--evidence", "docs/evidence");

    private Bench() {}

    /** Carries out the command line. */
    public static void main(String[] words) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = 0;
        try {
            code = run(words, out) ? 0 : 2;
        } catch (CannotRun | IllegalArgumentException sentence) {
            out.println(sentence instanceof CannotRun both ? both.sentence() : sentence.getMessage());
            code = 1;
        }
        System.exit(code);
    }

    private static boolean run(String[] words, PrintStream out) throws Exception {
        Map<String, String> options = new HashMap<>(DEFAULTS);
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (DEFAULTS.containsKey(words[i]) && i + 1 < words.length) {
                options.put(words[i], words[++i]);
            } else {
                wanted.add(words[i]);
            }
        }
        Plan plan = plan(options);
        String command = "./cordbank bench " + String.join(" ", words);
        boolean all = true;
        for (Scenario scenario : chosen(wanted)) {
            all &= whole(scenario, plan, command, out);
        }
        return all;
    }

    /** A scenario that breaks says so in its last line and does not take the next ones with it. */
    private static boolean whole(Scenario scenario, Plan plan, String command, PrintStream out)
            throws InterruptedException {
        try {
            return one(scenario, plan, command, out);
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception broken) {
            broken.printStackTrace(out);
            out.println(scenario.name() + ": not measured (" + broken.getMessage() + ") FAIL");
            return false;
        }
    }

    private static boolean one(Scenario scenario, Plan plan, String command, PrintStream out) throws Exception {
        out.println(scenario.name() + ": " + scenario.what());
        Files.createDirectories(plan.data());
        Report report = new Report(plan, command);
        Finding finding = scenario.run(plan);
        Path file = report.write(finding, LocalDate.now(Clock.systemUTC()));
        finding.reasons().forEach(why -> out.println("  " + why));
        out.println("  " + file);
        out.println(finding.line());
        return finding.passes();
    }

    private static List<Scenario> chosen(List<String> wanted) {
        List<String> known = SCENARIOS.stream().map(Scenario::name).toList();
        wanted.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("不认识 " + name + "  " + name + " is none of " + known
                    + " and no option of " + DEFAULTS.keySet().stream().sorted().toList());
        });
        return SCENARIOS.stream()
                .filter(scenario -> wanted.isEmpty() || wanted.contains(scenario.name()))
                .toList();
    }

    private static Plan plan(Map<String, String> options) {
        return new Plan(
                Duration.ofSeconds(number(options, "--warm-up")),
                Duration.ofSeconds(number(options, "--slice")),
                number(options, "--pairs"),
                number(options, "--connections"),
                number(options, "--units"),
                number(options, "--units-before"),
                Path.of(options.get("--data")).toAbsolutePath(),
                Path.of(options.get("--server")).toAbsolutePath(),
                Path.of(options.get("--evidence")).toAbsolutePath());
    }

    private static int number(Map<String, String> options, String name) {
        String text = options.get(name);
        if (!text.matches("[0-9]{1,7}")) {
            throw new IllegalArgumentException(name + " 需要整数，收到的是 " + text + "  takes a whole number, not " + text);
        }
        return Integer.parseInt(text);
    }
}
