package org.cordbank.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.TimeUnit;

/** The demo's named cast, which takes its places in the first minutes after the start. */
final class Cast {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
    private static final int LOOK_AGAIN_MS = 2_000;
    private static final int LISTED = 50;
    private static boolean played;

    private Cast() {}

    /** Waits until the play is over: until then the bank's clock jumps. */
    static synchronized void hasPlayed() {
        if (played) {
            return;
        }
        long end = System.nanoTime() + PATIENCE;
        try (Desk desk = Desk.of("system")) {
            while (!isOver(desk.open("/jobs/see-queue.xhtml").page())) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("The cast has not taken its places: " + desk.words());
                }
                desk.page().waitForTimeout(LOOK_AGAIN_MS);
            }
        }
        played = true;
    }

    /** The page lists what is unfinished and the newest of the rest: a play that is not among fifty others ended long ago. */
    private static boolean isOver(Page page) {
        Locator cast = page.locator("tr:has-text('demo-cast')");
        return cast.count() > 0
                ? cast.first().innerText().contains("100%")
                : page.locator("table").last().locator("tbody tr").count() >= LISTED;
    }
}
