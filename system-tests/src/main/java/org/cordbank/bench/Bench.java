package org.cordbank.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.launcher.CannotRun;

/** {@code ./cordbank bench [scenario ...]}: runs the scenarios, writes their reports, ends with 0 when all pass. */
public final class Bench {
    private static final List<Scenario> SCENARIOS = List.of(
            new StatusScenario(),
            new DossierScenario(),
            new StartScenario(),
            new GrowthScenario(),
            new BookingScenario());

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
        Options options = new Options(words);
        Plan plan = options.plan();
        List<Scenario> chosen = options.chosen(SCENARIOS);
        chosen.forEach(scenario -> scenario.admit(plan));
        String command = ("./cordbank bench " + String.join(" ", words)).strip();
        boolean all = true;
        for (Scenario scenario : chosen) {
            all &= whole(scenario, plan, new Report(options.reports(plan, scenario), command), out);
        }
        return all;
    }

    /** A scenario that breaks says so in its last line and does not take the next ones with it. */
    private static boolean whole(Scenario scenario, Plan plan, Report report, PrintStream out)
            throws InterruptedException {
        try {
            return one(scenario, plan, report, out);
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception broken) {
            broken.printStackTrace(out);
            out.println("  " + broken.getMessage());
            out.println(scenario.name() + ": not measured (goal " + scenario.goal() + ") FAIL");
            return false;
        }
    }

    private static boolean one(Scenario scenario, Plan plan, Report report, PrintStream out) throws Exception {
        out.println(scenario.name() + ": " + scenario.what());
        Files.createDirectories(plan.data());
        Finding finding = scenario.run(plan);
        Path file = report.write(finding, LocalDate.now(Clock.systemUTC()));
        finding.reasons().forEach(why -> out.println("  " + why));
        out.println("  " + file);
        out.println(finding.line());
        return finding.passes();
    }
}
