package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** QA and the medical director release, two custodians move the bag. */
final class ReleaseChapter {
    private ReleaseChapter() {}

    static void qaReleases(Story story) {
        try (Desk desk = Desk.of("qa")) {
            desk.open("/release/review-unit.xhtml?id=" + story.publicId()).look("review-qa");
            desk.sheet("qa")
                    .put("qaNote", "批记录与检测结果完整")
                    .put("qaPin", Visits.PIN)
                    .send("qaSign");
            assertThat(desk.refused()).isEmpty();
        }
    }

    static void directorReleases(Story story) {
        try (Desk desk = Desk.of("director")) {
            desk.open("/release/list-reviews.xhtml").follow(story.din());
            desk.look("review-medical");
            desk.sheet("medical")
                    .put("outcome", "RELEASE")
                    .put("medicalNote", "同意放行")
                    .put("medicalPin", Visits.PIN)
                    .send("medicalSign");
            assertThat(desk.refused()).isEmpty();
            desk.look("review-released");
        }
    }

    /** Takes the order of this bag, scans bag, old and new position, and signs with a colleague. */
    static String moves(Story story) {
        try (Desk desk = Desk.of("custodian")) {
            Page page = desk.open("/storage/complete-move.xhtml").page();
            page.locator("tr", new Page.LocatorOptions().setHasText(story.din()))
                    .locator("button")
                    .click();
            page.locator("form#moving").waitFor();
            String from = page.locator(".cb-facts .cb-id").nth(1).innerText().strip();
            String to = page.locator(".cb-facts .cb-id").nth(2).innerText().strip();
            desk.look("move-chosen");
            desk.sheet("moving")
                    .put("din", story.barcode())
                    .put("from", from)
                    .put("to", to)
                    .put("seconds", "50")
                    .second("D-26", Visits.PIN)
                    .send("complete");
            assertThat(desk.refused()).isEmpty();
            assertThat(desk.words()).contains(to);
            return to;
        }
    }
}
