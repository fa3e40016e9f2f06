package org.cordbank.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cordbank.db.Account;
import org.cordbank.db.Keys;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is in the way is said in one sentence per language")
class RefusalsTest {
    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsNamedWithItsOption() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Ports.refuseTaken(port, "公众门户", "portal", "--portal-port"))
                    .isInstanceOfSatisfying(CannotRun.class, refused -> assertThat(refused.sentence())
                            .contains("端口 " + port, "Port " + port, "--portal-port"));
        }
    }

    @Test
    void aFolderInUseIsRefused() throws Exception {
        try (DataFolder held = DataFolder.take(folder)) {
            assertThat(held.path()).isEqualTo(folder.toAbsolutePath());
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("in use");
        }
        DataFolder.take(folder).close();
    }

    @Test
    void aFullDiskIsCalledFull() {
        CannotRun refused = Refusals.of(new IOException("No space left on device"), folder);
        assertThat(refused.sentence()).contains("磁盘已满", "The disk is full");
    }

    @Test
    void whatAFailedMigrationSaidStandsInTheLogItsSentencePointsTo() throws Exception {
        Path log = folder.resolve("launcher.log");
        CannotRun refused = Refusals.migration(log, new IllegalStateException("V115 line 60: syntax"));
        assertThat(refused.sentence()).contains(log.toString());
        assertThat(log).content().contains("V115 line 60: syntax");
    }

    @Test
    void aBankWithoutItsKeysIsNotStarted() throws Exception {
        Path keys = folder.resolve("keys");
        Settings bare = Settings.emptyOnFreePorts(folder, folder, keys, "first.admin", folder.resolve("password"));
        assertThatThrownBy(() -> KeyFolder.refuseMissing(bare))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining(keys.toString());
        Keys.drawIfMissing(keys);
        KeyFolder.refuseMissing(bare);
        Files.delete(keys.resolve("seal-1.key"));
        assertThatThrownBy(() -> KeyFolder.refuseMissing(bare)).hasMessageContaining("seal-<n>.key");
    }

    @Test
    void aDatabaseOfOnesOwnThatDoesNotAnswerIsNamed() {
        Access nowhere = new Access(
                "jdbc:mariadb://127.0.0.1:1/cordbank?connectTimeout=500",
                "%",
                new Account("cordbank_owner", "x"),
                new Account("cordbank_portal", "x"),
                new Account("cordbank_office", "x"));
        assertThatThrownBy(() -> nowhere.refuseUnreachable(folder.resolve("launcher.log")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("127.0.0.1:1/cordbank")
                .hasMessageContaining("cordbank_owner");
    }

    @Test
    void aForeignFolderIsNotEmptied() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> new Reset(System.out).reset(folder, true))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("is not a data folder");
        assertThat(letter).exists();
    }

    @Test
    void resetEmptiesTheFolderOfABank() throws Exception {
        DataFolder.take(folder).close();
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve("files")).resolve("paper"), "x");
        new Reset(System.out).reset(folder, true);
        assertThat(file).doesNotExist();
    }

    @Test
    void anUnknownOptionAndAnImpossiblePortAreRefused() throws Exception {
        assertThatThrownBy(() -> Options.of("run", "--prot", "1")).hasMessageContaining("--prot");
        assertThatThrownBy(() -> Options.of("run", "--data")).hasMessageContaining("--data");
        assertThatThrownBy(() -> Options.of("run", "--portal-port", "70000").port("--portal-port", 1))
                .hasMessageContaining("70000");
        assertThat(Options.of("run").port("--portal-port", 8080)).isEqualTo(8080);
    }

    @Test
    void theClockOfABankThatDoesNotRunIsNotMoved() {
        assertThatThrownBy(() -> new ClockHand(System.out).turn(folder, java.util.Optional.of("14d")))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("No demo is running");
    }
}
