package org.cordbank.launcher.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tests of a unit, their results, each verified by a second person; repeated, sent back and amended ones among them. */
final class TestingPart implements DemoPart {
    private static final Map<String, Integer> SAMPLED_WITH = Map.of("T04", 40, "T05", 41, "T06", 41);

    @Override
    public Map<String, Integer> numbers() {
        return Map.of();
    }

    @Override
    public List<Sheet> sheets(World world) {
        return List.of(
                Sheet.ofLives(
                        "lab_unit_tests",
                        "unit_id,seq,version,template_version,code,state,verdict,revision,sampled_at,due_at,final_at,waived_why",
                        TestingPart::tests),
                Sheet.ofLives(
                        "lab_test_results",
                        "unit_id,seq,revision,verdict,field_values,tester_id,tester_name,entered_at,deviation_id,reason",
                        TestingPart::results),
                Sheet.ofLives(
                        "lab_test_verifications",
                        "unit_id,seq,revision,accepted,verifier_id,verifier_name,verified_at,reason",
                        TestingPart::verifications));
    }

    private static void tests(Life life, Row row) {
        if (!life.reaches(life.placed())) {
            return;
        }
        for (TestBook.Test test : life.world().tests().tests()) {
            int i = test.seq() - 1;
            Integer step = SAMPLED_WITH.get(test.code());
            long sampled = step == null ? life.placed() : life.step(step);
            boolean waived = Laboratory.waived(i);
            int revision = revision(life, i);
            row.with(life.unitId())
                    .with(test.seq())
                    .with(revision + 1)
                    .with(life.world().tests().version());
            row.raw(test.code())
                    .raw(waived ? "WAIVED" : state(life, i))
                    .with(revision == 0 ? null : verdict(life, i, revision));
            row.with(revision).at(sampled).at(sampled + test.days() * Moment.DAY);
            row.at(waived ? life.placed() : finalAt(life, i))
                    .with(waived ? test.rule() : null)
                    .end();
        }
    }

    private static int revision(Life life, int test) {
        Laboratory laboratory = life.laboratory();
        return life.reaches(laboratory.second(test)) ? 2 : life.reaches(laboratory.entered(test)) ? 1 : 0;
    }

    private static String state(Life life, int test) {
        Laboratory laboratory = life.laboratory();
        boolean amended = life.fate() == Fate.AMENDED && test == laboratory.special();
        if (life.reaches(laboratory.secondVerified(test))) {
            return amended ? "AMENDED" : "FINAL";
        }
        if (life.reaches(laboratory.second(test))) {
            return "PRELIM";
        }
        if (life.reaches(laboratory.verified(test))) {
            return laboratory.second(test) > 0 && !amended ? "REPEAT" : "FINAL";
        }
        return life.reaches(laboratory.entered(test)) ? "PRELIM" : "PENDING";
    }

    private static long finalAt(Life life, int test) {
        Laboratory laboratory = life.laboratory();
        if (life.reaches(laboratory.secondVerified(test))) {
            return laboratory.secondVerified(test);
        }
        boolean waits = laboratory.second(test) > 0 && life.fate() != Fate.AMENDED;
        return life.reaches(laboratory.verified(test)) && !waits ? laboratory.verified(test) : 0;
    }

    private static String verdict(Life life, int test, int revision) {
        if (test != life.laboratory().special()) {
            return "PASS";
        }
        if (life.fate().failsTest()) {
            return "FAIL";
        }
        return life.fate() == Fate.REPEATED && revision == 1 ? "REVIEW" : "PASS";
    }

    private static void results(Life life, Row row) {
        if (!life.reaches(life.placed())) {
            return;
        }
        Map<String, String> known = new HashMap<>();
        Incident failed = Incident.of(life).stream()
                .filter(incident -> incident.k() == 2)
                .findFirst()
                .orElse(null);
        for (TestBook.Test test : life.world().tests().tests()) {
            int i = test.seq() - 1;
            for (int revision = 1; revision <= revision(life, i); revision++) {
                boolean first = revision == 1;
                Map<String, String> values = life.world().tests().values(test, life, first, known);
                boolean opened = failed != null && i == life.laboratory().special();
                row.with(life.unitId()).with(test.seq()).with(revision).raw(verdict(life, i, revision));
                row.with(Template.json(values)).who(life.laboratory().analyst(i));
                row.at(first ? life.laboratory().entered(i) : life.laboratory().second(i));
                row.orNone(opened ? failed.id() : 0);
                row.with(!first && life.fate() == Fate.AMENDED ? "更正：首次报告漏填变异体" : null)
                        .end();
            }
        }
    }

    private static void verifications(Life life, Row row) {
        Laboratory laboratory = life.laboratory();
        for (int test = 0; test < Laboratory.tests(); test++) {
            if (life.reaches(laboratory.verified(test))) {
                boolean back = life.fate() == Fate.SENT_BACK && test == laboratory.special();
                verification(life, row, test, 1, !back, laboratory.verified(test), back ? "两次计数差异偏大，请复测" : null);
            }
            if (life.reaches(laboratory.secondVerified(test))) {
                verification(life, row, test, 2, true, laboratory.secondVerified(test), null);
            }
        }
    }

    private static void verification(
            Life life, Row row, int test, int revision, boolean accepted, long at, String reason) {
        row.with(life.unitId())
                .with(test + 1)
                .with(revision)
                .with(accepted)
                .who(life.laboratory().verifier(test));
        row.at(at).with(reason).end();
    }
}
