package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cordbank.unit.UnitRow;

/**
 * What is played when: every family's journey in the order of time, about six weeks of the bank's clock, each as far as
 * its stage. The oldest unit comes first, and what happens last is recent when the play ends.
 */
@ApplicationScoped
class Script {
    /** The step a unit waits at when its family's stage is the bench. */
    private static final String HALF_WAY = "D23";

    private static final List<String> FIRST_DAY = List.of("T01", "T02", "T07");
    private static final List<String> THIRD_DAY = List.of("T03");
    private static final List<String> FIRST_WEEK = List.of("T10", "T11", "T12", "T13");
    private static final List<String> SECOND_WEEK = List.of("T09", "T14", "T15");
    private static final List<String> CULTURES = List.of("T04", "T05", "T06");

    @Inject
    private FrontDesk front;

    @Inject
    private CollectionScenes collection;

    @Inject
    private BenchScenes bench;

    @Inject
    private LaboratoryScenes laboratory;

    @Inject
    private ReleaseScenes release;

    List<Scene> scenes(List<Family> families) {
        List<Scene> scenes = new ArrayList<>();
        for (Family family : families) {
            atTheFront(scenes, family);
            collected(scenes, family);
            prepared(scenes, family, families);
            tested(scenes, family);
            released(scenes, family);
        }
        scenes.sort(Comparator.comparing(Scene::at));
        return scenes;
    }

    private void atTheFront(List<Scene> scenes, Family family) {
        Duration signs = family.signs();
        Duration untilBirth = family.born().minus(signs);
        add(scenes, family, Stage.DRAFT, signs, "signs", it -> front.sign(it, untilBirth));
        add(scenes, family, Stage.COUNTERSIGNED, signs.plusHours(5), "countersigned", it -> front.countersign(it));
        add(scenes, family, Stage.PAID, signs.plusHours(26), "paid", it -> front.pay(it));
        add(scenes, family, Stage.PAID, signs.plusHours(28), "results", it -> collection.attachResults(it));
        add(scenes, family, Stage.KIT, signs.plusHours(49), "kit", it -> collection.issueKit(it));
    }

    private void collected(List<Scene> scenes, Family family) {
        Duration born = family.born();
        add(scenes, family, Stage.COLLECTED, born, "collected", it -> collection.collect(it));
        add(scenes, family, Stage.IN_TRANSIT, born.plusMinutes(80), "picked up", it -> collection.pickUp(it));
        add(scenes, family, Stage.REJECTED, born.plusMinutes(280), "received", it -> collection.receive(it));
        add(scenes, family, Stage.REJECTED, born.plusMinutes(300), "inspected", it -> collection.inspect(it));
    }

    private void prepared(List<Scene> scenes, Family family, List<Family> families) {
        List<Family> together =
                families.stream().filter(family::sharesTheBenchWith).toList();
        boolean leads = !together.isEmpty() && together.get(0) == family;
        if (!family.stage().reaches(Stage.BENCH)) {
            return;
        }
        Duration starts = family.born().plusHours(7);
        if (leads) {
            String until = family.stage() == Stage.BENCH ? HALF_WAY : "";
            scenes.add(new Scene(
                    starts,
                    family.email() + " at the bench",
                    beat -> bench.prepare(
                            units(together).stream()
                                    .filter(BenchScenes::isAtTheBench)
                                    .toList(),
                            until,
                            beat)));
        }
        if (leads && family.stage().reaches(Stage.FROZEN)) {
            scenes.add(new Scene(
                    starts.plusMinutes(200), family.email() + " frozen", beat -> laboratory.freeze(units(together))));
        }
        add(
                scenes,
                family,
                Stage.QUARANTINE,
                starts.plusHours(5),
                "in quarantine",
                withUnit(it -> laboratory.place(it)));
    }

    private void tested(List<Scene> scenes, Family family) {
        Duration placed = family.born().plusHours(12);
        test(scenes, family, Stage.QUARANTINE, placed.plusHours(20), FIRST_DAY);
        test(scenes, family, Stage.QUARANTINE, placed.plusDays(2), THIRD_DAY);
        test(scenes, family, Stage.QUARANTINE, placed.plusDays(7), FIRST_WEEK);
        test(scenes, family, Stage.REVIEW, placed.plusDays(10), SECOND_WEEK);
        test(scenes, family, Stage.REVIEW, placed.plusDays(15), CULTURES);
    }

    private void released(List<Scene> scenes, Family family) {
        Duration reviewed = family.born().plusDays(16).plusHours(6);
        add(scenes, family, Stage.RELEASED, reviewed, "QA", withUnit(it -> release.qaRelease(it)));
        add(
                scenes,
                family,
                Stage.RELEASED,
                reviewed.plusDays(1),
                "released",
                withUnit(it -> release.medicalRelease(it)));
        add(scenes, family, Stage.STORED, reviewed.plusHours(30), "moved", withUnit(it -> release.move(it)));
    }

    private void test(List<Scene> scenes, Family family, Stage from, Duration at, List<String> codes) {
        if (family.stage().reaches(from)) {
            scenes.add(new Scene(at, family.email() + " tests", beat -> front.unit(family)
                    .ifPresent(unit -> laboratory.test(unit, codes, beat))));
        }
    }

    private Consumer<Family> withUnit(Consumer<UnitRow> act) {
        return family -> front.unit(family).ifPresent(act);
    }

    private List<UnitRow> units(List<Family> families) {
        return families.stream()
                .map(family -> front.unit(family))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void add(
            List<Scene> scenes, Family family, Stage from, Duration at, String title, Consumer<Family> act) {
        if (family.stage().reaches(from)) {
            scenes.add(new Scene(at, family.email() + " " + title, beat -> act.accept(family)));
        }
    }
}
