package org.cordbank.system;

import java.util.concurrent.TimeUnit;

/** The demo's named cast, which takes its places in the first minutes after the start. */
final class Cast {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);
    private static final int LOOK_AGAIN_MS = 2_000;
    private static boolean played;

    private Cast() {}

    /** Waits until the play is over: until then the bank's clock jumps. */
    static synchronized void hasPlayed() {
        if (played) {
            return;
        }
        long end = System.nanoTime() + PATIENCE;
        try (Desk desk = Desk.of("system")) {
            while (!desk.open("/jobs/see-queue.xhtml")
                    .page()
                    .locator("tr:has-text('demo-cast')")
                    .first()
                    .innerText()
                    .contains("100")) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("The cast has not taken its places: " + desk.words());
                }
                desk.page().waitForTimeout(LOOK_AGAIN_MS);
            }
        }
        played = true;
    }
}
