package org.cordbank.bench;

import java.util.ArrayList;
import java.util.List;

/** What a scenario found: the figure, its pairs, what else was checked, and what is to be read of it. */
final class Finding {
    private final String scenario;
    private final Goal goal;
    private final Pairs pairs;
    private final List<String> shortfall;
    private final List<Check> checks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String conditions = "";
    private String next = "";
    private List<String> profile = List.of();

    /** A condition beside the figure, such as the number of statements. */
    record Check(String what, String found, String limit, boolean met) {}

    /** @param shortfall why the run was a trial; it does not pass then, whatever it found */
    Finding(String scenario, Goal goal, Pairs pairs, List<String> shortfall) {
        this.scenario = scenario;
        this.goal = goal;
        this.pairs = pairs;
        this.shortfall = List.copyOf(shortfall);
    }

    static Finding of(Scenario scenario, Plan plan, Pairs pairs) {
        return new Finding(scenario.name(), scenario.goal(), pairs, scenario.shortfall(plan));
    }

    /** Under what the figure came about, in sentences; what can be counted is counted, not taken from the plan. */
    void conditions(String sentences) {
        conditions = sentences;
    }

    /** Something counted that must be there and must not be more than the limit: of a page that reads nothing, nothing is known. */
    void check(String what, double found, double least, double most) {
        checks.add(new Check(
                what,
                Text.of("%.1f", found),
                least > 0 ? Text.of(">= %.0f and <= %.0f", least, most) : Text.of("<= %.0f", most),
                found >= least && found <= most));
    }

    void check(String what, boolean met) {
        checks.add(new Check(what, met ? "yes" : "no", "yes", met));
    }

    /** Rows counted in the bank against those the figure is for. */
    void rows(String what, long found, long wanted) {
        checks.add(new Check(what, Text.of("%,d", found), Text.of("%,d", wanted), found == wanted));
    }

    /** Holds a side to its answers: every slice has some, and whatever came was 200, from the warm-up on. */
    void answers(Asked asked) {
        checks.add(new Check(
                "answers of " + asked.side(),
                Text.of(
                        "%,d of 200, %,d other or none, %d slices without one",
                        asked.answers(), asked.failures(), asked.silent()),
                "200 in every slice, nothing else",
                asked.answers() > 0 && asked.failures() == 0 && asked.silent() == 0));
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /** Where the time went, and what to try next; told when the run does not pass. */
    void profile(List<String> hot, String tryNext) {
        profile = hot;
        next = tryNext;
    }

    boolean figureMeetsGoal() {
        return goal.isMetBy(pairs.ratio());
    }

    boolean passes() {
        return figureMeetsGoal() && reasons().isEmpty();
    }

    /** The scenario's last line. */
    String line() {
        return Text.of("%s: %.2f (goal %s) %s", scenario, pairs.ratio(), goal, passes() ? "PASS" : "FAIL");
    }

    /** Why it does not pass although the figure may; empty when it passes or the figure alone is the reason. */
    List<String> reasons() {
        List<String> why = new ArrayList<>();
        shortfall.forEach(each -> why.add("a trial, not valid for the record: " + each));
        why.addAll(pairs.invalid());
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

    String conditions() {
        return conditions;
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
