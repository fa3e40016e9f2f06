package org.cordbank.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A deviation about a unit with the verdicts on it. A critical one takes effect when the medical director agrees with QA.
 *
 * @param k which of a unit's deviations it is: 0 on the way, 1 at the bench, 2 of a test
 * @param kept true when the verdict lets the unit go on
 * @param qa when QA gave its verdict
 * @param director when the medical director agreed; 0 for one that needs only QA
 */
record Incident(
        Life life,
        int k,
        String category,
        String title,
        String description,
        long opened,
        Person by,
        boolean kept,
        long qa,
        long director) {
    static final int MOST = 3;

    /** The deviations of a unit in the order of time, as far as they have happened. */
    static List<Incident> of(Life life) {
        List<Incident> all = new ArrayList<>();
        Fate fate = life.fate();
        if (fate.failsReception()) {
            all.add(reception(life));
        } else if (fate == Fate.LATE_PICK_UP) {
            all.add(latePickUp(life));
        }
        if (fate.failsStep()) {
            all.add(step(life));
        }
        if (fate.failsTest()) {
            all.add(test(life));
        }
        return all.stream().filter(incident -> life.reaches(incident.opened())).toList();
    }

    private static Incident reception(Life life) {
        Journey journey = life.journey();
        return new Incident(
                life,
                0,
                "RECEPTION",
                life.barePrint() + " · " + life.fate().name(),
                ReceptionChecks.failed(life.fate()) + " " + ReceptionChecks.note(life.fate()),
                journey.inspected(),
                journey.receiver(),
                life.fate().acceptedAtReception(),
                journey.qaDecided(),
                journey.directorDecided());
    }

    private static Incident latePickUp(Life life) {
        Journey journey = life.journey();
        long hours = (journey.pickedUp() - journey.collected()) / Moment.HOUR;
        String text = hours + " h > 12 h";
        return new Incident(
                life,
                0,
                "TRANSPORT",
                life.barePrint() + " · " + text,
                text,
                journey.pickedUp(),
                journey.courier(),
                true,
                journey.pickedUp() + 30 * Moment.MINUTE,
                0);
    }

    private static Incident step(Life life) {
        StepBook.Step step = life.world().steps().step(life.failedStep());
        long at = life.step(step.seq());
        return new Incident(
                life,
                1,
                "PROCESSING",
                step.zh() + " 超限",
                life.barePrint() + "：" + step.zh() + "，读数超出限值",
                at,
                life.world().people().of("LAB_TECHNICIAN", life),
                life.fate() != Fate.STEP_REJECTED,
                at + 35 * Moment.MINUTE,
                0);
    }

    private static Incident test(Life life) {
        Laboratory laboratory = life.laboratory();
        TestBook.Test test = life.world().tests().tests().get(laboratory.special());
        boolean grew = life.fate() == Fate.BACTERIA_KEPT || life.fate() == Fate.BACTERIA_DISCARDED;
        String category = test.infectious() ? "INFECTIOUS" : grew ? "STERILITY" : "TESTING";
        return new Incident(
                life,
                2,
                category,
                test.zh() + " 未通过",
                life.barePrint() + " " + test.zh() + " 不符合「" + test.rule() + "」",
                laboratory.entered(laboratory.special()),
                laboratory.analyst(laboratory.special()),
                life.fate().conditional(),
                laboratory.qaVerdict(),
                category.equals("TESTING") ? 0 : laboratory.directorVerdict());
    }

    boolean critical() {
        return director != 0;
    }

    /** When the verdict holds. */
    long decided() {
        return critical() ? director : qa;
    }

    boolean closed() {
        return life.reaches(decided());
    }

    /** True when the unit may go on because of it. */
    boolean lifted() {
        return kept && closed();
    }

    String state() {
        if (closed()) {
            return "CLOSED";
        }
        return critical() && life.reaches(qa) ? "VERIFYING" : "NEW";
    }

    String disposition() {
        return life.reaches(qa) ? kept ? "ACCEPT" : "REJECT" : null;
    }

    String reason() {
        return kept ? "评估后可以接受，按程序继续" : "不可接受，按不合格品处置";
    }

    Person decider() {
        return critical() && closed() ? medical() : quality();
    }

    Person quality() {
        return life.world().people().of("QA", life);
    }

    Person medical() {
        return life.world().people().of("MEDICAL_DIRECTOR", life);
    }

    long id() {
        return life.number("quality_deviations_seq", MOST, k);
    }

    String number() {
        return String.format(
                Locale.ROOT,
                "DEV-%04d-%04d",
                Moment.year(opened),
                life.number("quality_deviation_numbers_seq", MOST, k));
    }
}
