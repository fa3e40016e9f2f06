package org.cordbank.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A process that is stopped on purpose")
class ProcessesTest {
    @Test
    void standsStillAndGoesOn() throws Exception {
        Process sleeper = new ProcessBuilder("sleep", "60").start();
        try {
            Processes.stop(sleeper.pid());
            assertThat(Processes.standsStill(sleeper.pid())).isTrue();
            Processes.goOn(sleeper.pid());
            assertThat(Processes.standsStill(sleeper.pid())).isFalse();
        } finally {
            sleeper.destroyForcibly().waitFor();
        }
    }

    @Test
    void thatIsGoneCannotBeStopped() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();

        assertThatThrownBy(() -> Processes.stop(gone.pid()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("kill -STOP " + gone.pid() + " ended with 1");
    }

    @Test
    void itsStateIsReadBehindItsNameWhateverThatHolds() {
        assertThat(Processes.state("7 (maria) T (db) S 1 7 7")).isEqualTo('S');
        assertThat(Processes.state("7 (mariadbd) T 1 7 7")).isEqualTo('T');
    }
}
