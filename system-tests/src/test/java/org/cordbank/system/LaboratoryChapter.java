package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Freezing with its curve, the quarantine position, and the tests, each verified by a second person. */
final class LaboratoryChapter {
    private static final String REASON = "曲线符合程序，平台期正常";

    /** The default plan waives the typing for families; here it was asked for. */
    private static final String WAIVED = "家庭要求加做分型";

    private LaboratoryChapter() {}

    /** A run: the bag loaded by two people, the freezer's file imported, the curve accepted. */
    static void freezes(Story story) {
        try (Desk desk = Desk.of("technician2")) {
            desk.open("/lab/freeze-run.xhtml")
                    .sheet("open")
                    .put("equipment", "DEMO-CRF")
                    .send("start");
            desk.sheet("loading")
                    .put("bag", story.barcode())
                    .put("slot", "1")
                    .put("secondBadge", BenchChapter.SECOND_BADGE)
                    .put("secondPin", Visits.PIN)
                    .send("load");
            assertThat(desk.refused()).isEmpty();
            desk.sheet("import")
                    .attach("file", Mailbox.sample("freezing-curve-ok.csv"))
                    .send("take");
            assertThat(desk.refused()).isEmpty();
            desk.look("freeze-judged");
            desk.sheet("verdict").put("reason", REASON).put("pin", Visits.PIN).send("accept");
            assertThat(desk.refused()).isEmpty();
            assertThat(desk.words()).contains(REASON);
        }
    }

    /** Two custodians put the bag into the first position the bank proposes. */
    static String isPlaced(Story story) {
        try (Desk desk = Desk.of("custodian")) {
            desk.open("/storage/place-unit.xhtml").scan(story.barcode());
            desk.look("place-scanned");
            String position = put(desk);
            assertThat(desk.refused()).isEmpty();
            assertThat(desk.words()).contains(position);
            return position;
        }
    }

    /** Takes the first position proposed for the bag that was scanned; answers it. */
    static String put(Desk desk) {
        String position =
                desk.page().locator(".cb-facts .cb-id").nth(1).innerText().strip();
        desk.sheet("placing")
                .put("position", position)
                .put("division", "00")
                .put("seconds", "45")
                .second("D-26", Visits.PIN)
                .send("place");
        return position;
    }

    /** One analyst enters these tests, another verifies each of them. */
    static void tests(Story story, List<String> codes) {
        try (Desk desk = Desk.of("analyst")) {
            for (String code : codes) {
                desk.open(address("enter-results", story, code));
                Sheet sheet = desk.sheet("result");
                Samples.test(code).forEach((field, value) -> {
                    if (sheet.asks(field)) {
                        sheet.put(field, value);
                    }
                });
                if (sheet.asks("reason")) {
                    sheet.put("reason", WAIVED);
                }
                sheet.send("enter");
                assertThat(desk.refused()).as(code).isEmpty();
            }
            desk.open("/lab/enter-results.xhtml?unit=" + story.unitId()).look("tests-of-a-unit");
        }
        try (Desk desk = Desk.of("analyst2")) {
            for (String code : codes) {
                desk.open(address("verify-results", story, code));
                desk.sheet("accept").put("pin", Visits.PIN).send("verify");
                assertThat(desk.refused()).as(code).isEmpty();
            }
        }
    }

    private static String address(String view, Story story, String code) {
        return "/lab/" + view + ".xhtml?unit=" + story.unitId() + "&test=" + Integer.parseInt(code.substring(1));
    }

    /** What the unit's matrix says of its tests. */
    static String matrix(Story story) {
        try (Desk desk = Desk.of("analyst")) {
            return desk.open("/lab/enter-results.xhtml?unit=" + story.unitId()).words();
        }
    }
}
