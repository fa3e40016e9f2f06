package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The steps of a visitor who books, page by page. */
final class VisitSteps {
    private VisitSteps() {}

    static void begin(Page page, String kind, int heads) {
        page.navigate(House.open().portal() + "/museum/hall.xhtml");
        page.locator("main a[href$='/museum/book.xhtml']").first().click();
        page.waitForURL("**/book.xhtml**");
        new Sheet(page, "party")
                .put("kind", kind)
                .put("heads", Integer.toString(heads))
                .send("go");
        page.waitForURL("**/visit-date.xhtml**");
    }

    /** A day of the calendar that can be chosen, far enough ahead that the booking may still be changed by oneself. */
    static void day(Page page, int heads) {
        turnToAFreeDay(page);
        page.locator("#slots-form").waitFor();
        assertThat(page.locator(".cb-lead").textContent()).contains(Integer.toString(heads));
    }

    /** Follows the third free day of the first stretch of the calendar that has any. */
    static void turnToAFreeDay(Page page) {
        for (int turn = 0; turn < 6 && page.locator(".cb-day-free:visible > a").count() == 0; turn++) {
            Sheet.drawn(page, () -> page.locator(".cb-month-turn a").last().click());
        }
        Locator free = page.locator(".cb-day-free:visible > a");
        Sheet.drawn(page, free.nth(Math.min(2, free.count() - 1))::click);
    }

    static void choose(Page page) {
        page.locator("#slots-form input[type=radio]").first().check();
        new Sheet(page, "slots-form").send("choose");
        page.waitForURL("**/visit-details.xhtml**");
        assertThat(page.locator("[data-until]").textContent()).matches(".*\\d:\\d\\d.*");
    }

    /** A telephone nobody else of this run has, or hardly: who misses visits is known by it. */
    static String phone() {
        return "138" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    }

    /** An address nobody else of this run has. */
    static String mail() {
        return "visit-" + UUID.randomUUID() + "@guest.example";
    }
}
