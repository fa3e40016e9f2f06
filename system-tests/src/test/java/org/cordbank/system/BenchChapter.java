package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bench, as one technician works at it: a shift made ready, a batch, the unit's own steps. Nothing of the catalogue
 * stands here: each page says which step is due, what it asks for and whether a second person signs.
 */
final class BenchChapter {
    static final String SECOND_BADGE = "D-08";

    private static final Pattern CODE = Pattern.compile("\\b([A-H]\\d\\d)\\b");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final int MOST = 80;

    /** Steps whose pages are looked at. */
    private static final List<String> SEEN = List.of("A04", "B10", "C19", "G51");

    private final Desk desk;
    private final Story story;
    private final Map<String, String> worked = new HashMap<>();
    private final List<String> recorded = new ArrayList<>();
    private String batch;

    private BenchChapter(Desk desk, Story story) {
        this.desk = desk;
        this.story = story;
    }

    /** Takes the unit through all steps; answers the codes in the order they were recorded. */
    static List<String> prepares(Story story) {
        return prepares(story, "");
    }

    /** Takes the unit through the steps until {@code until} is the next. */
    static List<String> prepares(Story story, String until) {
        try (Desk desk = Desk.of("technician2")) {
            BenchChapter chapter = new BenchChapter(desk, story);
            chapter.shift();
            chapter.batch();
            chapter.unit(until);
            return chapter.recorded;
        }
    }

    /** Codes of the steps the runner shows as recorded, in their order. */
    static List<String> stands(Story story) {
        try (Desk desk = Desk.of("technician2")) {
            desk.open("/lab/run-steps.xhtml?unit=" + story.unitId()).look("steps-complete");
            return desk.page().locator("main tbody tr").allInnerTexts().stream()
                    .map(BenchChapter::codeIn)
                    .sorted()
                    .toList();
        }
    }

    /** The shift that is open, or a new one; what it still asks of this person is recorded. */
    private void shift() {
        desk.open("/lab/open-shift.xhtml");
        if (desk.page().locator("#start").count() > 0) {
            desk.sheet("open").send("start");
        }
        while (desk.page().locator("form#step").count() > 0) {
            record("record");
        }
        desk.look("shift-ready");
    }

    /** A batch of its own, made ready; the bag is scanned into it. */
    private void batch() {
        desk.open("/lab/run-batch.xhtml").sheet("open").send("start");
        batch = desk.path();
        while (code().startsWith("A")) {
            record("record");
        }
        desk.scan(story.barcode());
        assertThat(desk.refused()).isEmpty();
        assertThat(desk.words()).contains(story.dinValue().substring(7));
    }

    private void unit(String until) {
        desk.open("/lab/run-steps.xhtml").scan(story.barcode());
        story.unitId(desk.path().replaceAll(".*unit=", ""));
        for (int i = 0; i < MOST && !due().isEmpty() && !due().equals(until); i++) {
            if (due().equals("H56")) {
                closePlate();
            }
            if (desk.page().locator("form#step").count() > 0) {
                record("record");
            } else {
                desk.open(batch);
                record("record");
            }
            desk.open("/lab/run-steps.xhtml?unit=" + story.unitId());
        }
    }

    /** The settle plate was opened before the work and is read after it. */
    private void closePlate() {
        desk.open(batch);
        Locator late = desk.page().locator("form#late");
        if (late.count() > 0) {
            String code = codeIn(desk.page()
                    .locator("h2", new Page.LocatorOptions().setHasText("A08"))
                    .first()
                    .innerText());
            fill("late", code);
            desk.sheet("late").send("supplement");
            assertThat(desk.refused()).isEmpty();
        }
        desk.open("/lab/run-steps.xhtml?unit=" + story.unitId());
    }

    /** Code of the step the runner shows as next; empty when there is none. */
    private String due() {
        Locator title = desk.page().locator(".cb-steps-title");
        return title.count() == 0 ? "" : codeIn(title.first().innerText());
    }

    /** Code of the step whose form is open. */
    private String code() {
        if (desk.page().locator("form#step").count() == 0) {
            return "";
        }
        String due = due();
        return due.isEmpty() ? codeIn(desk.page().locator("h2").first().innerText()) : due;
    }

    private static String codeIn(String title) {
        Matcher code = CODE.matcher(title);
        return code.find() ? code.group(1) : "";
    }

    private void record(String button) {
        String code = code();
        remember(code);
        fill("step", code);
        if (desk.sheet("step").asks("secondBadge")) {
            desk.sheet("step").put("secondBadge", SECOND_BADGE).put("secondPin", Visits.PIN);
        }
        if (SEEN.contains(code)) {
            desk.look("step-" + code);
        }
        desk.sheet("step").send(button);
        assertThat(desk.refused()).as(code).isEmpty();
        assertThat(desk.told()).as(code).contains(code).doesNotContain("超限");
        recorded.add(code);
    }

    private void fill(String form, String code) {
        Sheet sheet = desk.sheet(form);
        Samples.step(code, story, desk.clock(), this::earlier).forEach((field, value) -> {
            boolean early = form.equals("step") && code.equals("A08") && field.matches("end_at|settle_cfu");
            if (sheet.asks(field) && !early) {
                sheet.put(field, value);
            }
        });
    }

    /** What the bank worked out and shows beside the form, under the words of the catalogue. */
    private void remember(String code) {
        for (Locator fact : desk.page().locator("form#step .cb-facts > div").all()) {
            String label = fact.locator("dt").innerText().replaceAll("（.*", "").strip();
            Matcher number = NUMBER.matcher(fact.locator("dd").innerText());
            if (number.find()) {
                worked.put(code + "." + label, number.group());
            }
        }
    }

    private String earlier(String codeAndField) {
        int dot = codeAndField.indexOf('.');
        String label = Catalogue.label(codeAndField.substring(0, dot), codeAndField.substring(dot + 1));
        return worked.get(codeAndField.substring(0, dot) + "." + label);
    }
}
