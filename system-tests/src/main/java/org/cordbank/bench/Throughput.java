package org.cordbank.bench;

/** Answers per second of a page beside its baseline, both warmed up before and both held to their answers. */
final class Throughput {
    private Throughput() {}

    static Finding of(Scenario scenario, Plan plan, Asked page, Asked baseline) throws Exception {
        baseline.warm(plan.warmUp(), plan.connections());
        page.warm(plan.warmUp(), plan.connections());
        Pairs pairs =
                Pairs.take(plan.pairs(), () -> page.slice(plan.slice()).perSecond(), () -> baseline.slice(plan.slice())
                        .perSecond());
        Finding finding = Finding.of(scenario, plan, pairs);
        finding.answers(page);
        finding.answers(baseline);
        return finding;
    }
}
