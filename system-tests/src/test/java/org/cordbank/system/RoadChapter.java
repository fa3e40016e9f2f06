package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** From the bedside to the bank's door: collection, the courier's box, the receiving table. */
final class RoadChapter {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private RoadChapter() {}

    /** The collector's phone: the bag is scanned, the mother matched, the checks ticked one by one. */
    static void collects(Story story) {
        try (Desk desk = Desk.onThePhone("collector")) {
            desk.open("/collection/record-collection.xhtml").scan(story.barcode());
            desk.look("bedside");
            bedside(desk, Story.MOTHER);
            assertThat(desk.refused()).isEmpty();
            desk.look("bedside-done");
        }
    }

    /** Writes down an ordinary collection of the bag that was scanned. */
    static void bedside(Desk desk, String mother) {
        Instant now = desk.clock();
        desk.sheet("recording")
                .put("mother", mother)
                .put("method", "IN_UTERO")
                .put("clamped", typed(now.minus(Duration.ofMinutes(14))))
                .put("collected", typed(now.minus(Duration.ofMinutes(5))))
                .put("volume", "108")
                .put("temperature", "36.8")
                .put("checks", "*")
                .send("record");
    }

    /** The courier's phone: the bag into the box, the box on its way, the box handed over. */
    static void travels(Story story) {
        String mark = story.dinValue().substring(7);
        story.box("BX-" + mark);
        try (Desk desk = Desk.onThePhone("courier")) {
            desk.open("/collection/courier-trips.xhtml").scan(story.barcode());
            desk.look("courier-packing");
            desk.sheet("packing")
                    .put("box", story.box())
                    .put("logger", "LG-" + mark)
                    .put("seal", "S-" + mark)
                    .send("take");
            assertThat(desk.refused()).isEmpty();
            desk.look("courier-trip");
        }
    }

    /** An hour later the box is at the bank. */
    static void arrives(Story story) {
        try (Desk desk = Desk.onThePhone("courier")) {
            desk.open("/collection/courier-trips.xhtml");
            Page page = desk.page();
            Sheet.drawn(page, () -> page.locator("tr", new Page.LocatorOptions().setHasText(story.box()))
                    .locator("button")
                    .click());
            assertThat(desk.told()).contains(story.box());
        }
    }

    /** The receiving table, scan by scan: box, logger, bag, tube, form, label, the eight checks by two people. */
    static void isReceived(Story story) {
        try (Desk desk = Desk.of("receiving")) {
            desk.open("/collection/receive-unit.xhtml").scan(story.box());
            desk.look("receiving-logger");
            desk.sheet("logging")
                    .put("seal", "S-" + story.dinValue().substring(7))
                    .put("intact", "true")
                    .attach("file", Mailbox.sample("transport-ok.csv"))
                    .send("log");
            assertThat(desk.refused()).isEmpty();
            desk.look("receiving-bag");
            desk.scan(story.barcode()).scan(story.barcode()).scan(story.barcode());
            String accession = desk.page()
                    .locator(".cb-notice .cb-id, .cb-notice code")
                    .first()
                    .innerText()
                    .strip();
            desk.scan(accession).look("receiving-checks");
            desk.page().locator("input[type=radio][value=PASS]").all().forEach(answer -> answer.check());
            desk.sheet("checking")
                    .put("weight", "150")
                    .second("D-27", Visits.PIN)
                    .send("inspect");
            assertThat(desk.refused()).isEmpty();
            assertThat(desk.told()).contains(accession);
        }
    }

    /** A moment as a datetime field takes it. */
    static String typed(Instant moment) {
        return TYPED.format(LocalDateTime.ofInstant(moment, BankTime.ZONE));
    }
}
