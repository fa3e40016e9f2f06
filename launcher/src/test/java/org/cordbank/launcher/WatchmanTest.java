package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What ended by itself is started again")
class WatchmanTest {
    private static final int PATIENCE_SECONDS = 30;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Watchman watchman = new Watchman((zh, en) -> said.add(en));
    private final List<CompletableFuture<Void>> lives = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        watchman.close();
    }

    @Test
    void andWatchedAgainAfterThat() throws Exception {
        CountDownLatch restarts = new CountDownLatch(2);
        lives.add(new CompletableFuture<>());
        watchman.keep(ward(() -> {
            lives.add(new CompletableFuture<>());
            restarts.countDown();
        }));
        lives.get(0).complete(null);
        while (lives.size() < 2) {
            Thread.onSpinWait();
        }
        lives.get(1).complete(null);
        assertThat(restarts.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(said)
                .contains(
                        "the back office ended by itself and is being started again ...",
                        "the back office is back after 0 s");
        assertThat(watchman.givenUp()).isNotDone();
    }

    @Test
    void andGivenUpWithASentenceWhenItCannotBeBroughtBackThreeTimes() throws Exception {
        lives.add(CompletableFuture.completedFuture(null));
        watchman.keep(ward(() -> {
            lives.add(CompletableFuture.completedFuture(null));
            throw new CannotRun("端口被占用。", "The port is taken.");
        }));
        CannotRun sentence = watchman.givenUp().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(sentence.getMessage()).isEqualTo("The back office is lost.");
        assertThat(lives).hasSize(1 + 3);
        assertThat(said).contains("the back office did not come back: The port is taken.");
    }

    @Test
    void butNotOnceTheBankIsBeingClosed() throws Exception {
        lives.add(new CompletableFuture<>());
        watchman.keep(ward(() -> lives.add(new CompletableFuture<>())));
        watchman.close();
        lives.get(0).complete(null);
        assertThat(lives).hasSize(1);
        assertThat(said).isEmpty();
    }

    private Watchman.Ward ward(Watchman.Restart restart) {
        return new Watchman.Ward(
                "业务后台",
                "back office",
                () -> lives.get(lives.size() - 1),
                restart,
                () -> new CannotRun("业务后台无法恢复。", "The back office is lost."));
    }
}
