package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.cordbank.system.Browsers.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The bank's code stands in both faces, each with its own persistence unit and its own beans: background work is done by
 * one of them, and neither reads from a memory of its own.
 */
@DisplayName("Two faces, one bank")
@Order(13)
class TwoFacesIT {
    /** Several rounds of the queue's timers. */
    private static final int SEVERAL_ROUNDS_MS = 12_000;

    @BeforeAll
    static void theCastHasPlayed() {
        Cast.hasPlayed();
    }

    @Test
    void aMailIsSentByOneOfThem() {
        Story story = Story.of("once");
        try (BrowserContext window = Visits.family(story.email(), Screen.PHONE, "zh")) {
            Page page = window.newPage();
            page.waitForTimeout(SEVERAL_ROUNDS_MS);
            assertThat(Mailbox.to(story.email())).hasSize(1);
        }
    }

    @Test
    void whatTheOfficeWritesThePortalReadsWithTheNextLook() {
        String unit = Units.publicId("zhou@example.com");
        String family = "/my/unit.xhtml?id=" + unit;
        String reason = "核对样本标签";
        try (Desk desk = Desk.of("qa");
                BrowserContext window = Visits.family("zhou@example.com", Screen.PHONE, "zh")) {
            Page page = window.newPage();
            page.navigate(House.open().portal() + family);
            String before = page.locator(".cb-here").innerText();
            desk.open("/unit/hold-unit.xhtml?id=" + unit);
            desk.sheet("placing")
                    .put("reason", "INVESTIGATION")
                    .put("note", reason)
                    .send("place");
            assertThat(desk.refused()).isEmpty();
            page.reload();
            assertThat(page.locator(".cb-here").innerText())
                    .as("the family reads that its unit is being looked at")
                    .isNotEqualTo(before);
            desk.open("/unit/hold-unit.xhtml?id=" + unit);
            desk.sheet("lifting").put("hold", lastHold(desk)).put("why", "已核对").send("lift");
            page.reload();
            assertThat(page.locator(".cb-here").innerText()).isEqualTo(before);
        }
    }

    private static String lastHold(Desk desk) {
        return desk.page().locator("input[name=hold]").last().getAttribute("value");
    }
}
