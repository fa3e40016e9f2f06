package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The step of the weld, D24: equipment, two lots and a second person on one form. */
final class Weld {
    static final String CODE = "D24";

    private static final String BEFORE = "D23";
    private static final Pattern DONE = Pattern.compile("(\\d+) ?/ ?56 步");

    private Weld() {}

    /** Opens the unit's runner by its bag. */
    static void runner(Desk desk, String bag) {
        desk.open("/lab/run-steps.xhtml").scan(bag);
        assertThat(desk.refused()).isEmpty();
    }

    /** Fills the form in as it is right; the step before, which asks for nothing, is recorded where it is due. */
    static void fill(Desk desk, String bag) {
        runner(desk, bag);
        if (code(desk).equals(BEFORE)) {
            desk.sheet("step").send("record");
            runner(desk, bag);
        }
        desk.sheet("step")
                .put("scd_id", "DEMO-DOCKER")
                .put("wafer_lot", "DEMO-WAFER")
                .put("set_lot", "DEMO-TRANSFER_SET")
                .put("weld_ok", "Y")
                .put("secondBadge", BenchChapter.SECOND_BADGE)
                .put("secondPin", Visits.PIN);
    }

    /** Code of the step the runner shows as next. */
    static String code(Desk desk) {
        return desk.page().locator(".cb-steps-title").innerText().substring(0, CODE.length());
    }

    /** How many steps the runner shows as done. */
    static int done(Desk desk) {
        Matcher done = DONE.matcher(desk.words());
        assertThat(done.find()).as(desk.words()).isTrue();
        return Integer.parseInt(done.group(1));
    }
}
