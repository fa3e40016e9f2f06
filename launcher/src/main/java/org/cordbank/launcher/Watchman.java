package org.cordbank.launcher;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Keeps a running bank running: what ended by itself is started again, and the console says so in a plain sentence. Only
 * what cannot be brought back, {@value #TRIES} times in a row, is given up.
 */
final class Watchman implements AutoCloseable {
    private static final int TRIES = 3;

    private final Progress progress;
    private final CompletableFuture<CannotRun> givenUp = new CompletableFuture<>();
    private final ExecutorService rounds = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "watchman");
        thread.setDaemon(true);
        return thread;
    });

    Watchman(Progress progress) {
        this.progress = progress;
    }

    /**
     * Something that is kept alive.
     *
     * @param ended answers what completes when it has ended, for whatever reason
     * @param restart starts it again and returns when it is ready
     * @param lost the sentence when it cannot be brought back
     */
    record Ward(
            String zh, String en, Supplier<CompletableFuture<?>> ended, Restart restart, Supplier<CannotRun> lost) {}

    /** Starts something again; an interrupt says that the bank is being closed. */
    @FunctionalInterface
    interface Restart {
        void begin() throws CannotRun, IOException, InterruptedException;
    }

    void keep(Ward ward) {
        ward.ended().get().thenRunAsync(() -> bringBack(ward), rounds);
    }

    /** Completes when something could not be brought back. */
    CompletableFuture<CannotRun> givenUp() {
        return givenUp;
    }

    private void bringBack(Ward ward) {
        long begun = System.nanoTime();
        for (int attempt = 1; attempt <= TRIES && !rounds.isShutdown(); attempt++) {
            try {
                progress.say(
                        ward.zh() + "意外停止，正在重新启动 ……",
                        "the " + ward.en() + " ended by itself and is being started again ...");
                ward.restart().begin();
                long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
                progress.say(
                        ward.zh() + "已恢复（" + seconds + " 秒）", "the " + ward.en() + " is back after " + seconds + " s");
                keep(ward);
                return;
            } catch (CannotRun | IOException again) {
                progress.say(
                        ward.zh() + "没有恢复：" + again.getMessage(),
                        "the " + ward.en() + " did not come back: " + again.getMessage());
            } catch (InterruptedException closing) {
                return;
            }
        }
        if (!rounds.isShutdown()) {
            givenUp.complete(ward.lost().get());
        }
    }

    /** Nothing is brought back from now on. */
    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
