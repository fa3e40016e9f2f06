package org.cordbank.system;

import com.microsoft.playwright.Locator;
import java.util.concurrent.TimeUnit;

/** The demo's named cast, which takes its places in the first minutes after the start. */
final class Cast {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
    private static final int LOOK_AGAIN_MS = 2_000;

    /** How many jobs the page lists. */
    private static final int NEWEST = 50;

    private static boolean played;

    private Cast() {}

    /** Waits until the play is over: until then the bank's clock jumps. */
    static synchronized void hasPlayed() {
        if (played) {
            return;
        }
        long end = System.nanoTime() + PATIENCE;
        try (Desk desk = Desk.of("system")) {
            while (!placed(desk)) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("The cast has not taken its places: " + desk.words());
                }
                desk.page().waitForTimeout(LOOK_AGAIN_MS);
            }
        }
        played = true;
    }

    /** What the queue says. At first the job may not be ordered yet; much later it stands behind the newest fifty. */
    private static boolean placed(Desk desk) {
        Locator jobs = desk.open("/jobs/see-queue.xhtml").page().locator("main tbody tr");
        Locator play = jobs.filter(new Locator.FilterOptions().setHasText("demo-cast"));
        return play.count() == 0
                ? jobs.count() >= NEWEST
                : play.first().innerText().contains("100");
    }
}
