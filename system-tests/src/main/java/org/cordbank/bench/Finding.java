package org.cordbank.bench;

import java.util.ArrayList;
import java.util.List;

/** What a scenario found: the figure, its pairs, what else was checked, and what is to be read of it. */
final class Finding {
    private final String scenario;
    private final Goal goal;
    private final Pairs pairs;
    private final List<Check> checks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String next = "";
    private List<String> profile = List.of();

    /** A condition beside the figure, such as the number of statements. */
    record Check(String what, String found, String limit, boolean met) {}

    Finding(String scenario, Goal goal, Pairs pairs) {
        this.scenario = scenario;
        this.goal = goal;
        this.pairs = pairs;
    }

    void check(String what, double found, double limit) {
        checks.add(new Check(what, Text.of("%.1f", found), Text.of("<= %.0f", limit), found <= limit));
    }

    void check(String what, boolean met) {
        checks.add(new Check(what, met ? "yes" : "no", "yes", met));
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /** Where the time went, and what to try next; told when the goal is missed. */
    void profile(List<String> hot, String tryNext) {
        profile = hot;
        next = tryNext;
    }

    boolean figureMeetsGoal() {
        return goal.isMetBy(pairs.ratio());
    }

    boolean passes() {
        return figureMeetsGoal() && pairs.invalid().isEmpty() && checks.stream().allMatch(Check::met);
    }

    /** The scenario's last line. */
    String line() {
        return Text.of("%s: %.2f (goal %s) %s", scenario, pairs.ratio(), goal, passes() ? "PASS" : "FAIL");
    }

    /** Why it does not pass although the figure may; empty when it passes or the figure alone is the reason. */
    List<String> reasons() {
        List<String> why = new ArrayList<>(pairs.invalid());
        checks.stream()
                .filter(check -> !check.met())
                .forEach(check -> why.add(check.what() + ": " + check.found() + ", wanted " + check.limit()));
        return why;
    }

    String scenario() {
        return scenario;
    }

    Goal goal() {
        return goal;
    }

    Pairs pairs() {
        return pairs;
    }

    List<Check> checks() {
        return checks;
    }

    List<String> notes() {
        return notes;
    }

    List<String> profile() {
        return profile;
    }

    String next() {
        return next;
    }
}
