package org.cordbank.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.cordbank.prove.ProveHouse.Bug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The short form of {@code ./cordbank prove}: ten kills (a face three times, MariaDB six times, once more a face with a bug
 * planted), and two planted bugs that the proof must not overlook.
 */
@DisplayName("A bank that is broken while people act")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProveIT {
    private static final int FACES = Integer.getInteger("cordbank.prove.faces", 3);
    private static final int DATABASES = Integer.getInteger("cordbank.prove.databases", 6);
    private static final int SECONDS_STOPPED = 6;
    private static Proof proof;

    @BeforeAll
    static void open() throws Exception {
        Path data = Path.of(System.getProperty("cordbank.system.target", "target"), "prove")
                .toAbsolutePath();
        Path server = Path.of(System.getProperty("cordbank.root", ".."), "launcher", "target", "server");
        proof = new Proof(ProveHouse.open(data, server, (zh, en) -> {}), 24, 1_000, 1, System.out);
        proof.recoveryIsNotJudged();
    }

    @AfterAll
    static void close() throws Exception {
        if (proof != null) {
            proof.close();
        }
    }

    @Test
    @Order(1)
    void keepsEveryPromiseWhenAFaceIsKilled() throws Exception {
        assertThat(proof.prove(new FaceKilled(), FACES)).isEqualTo(FACES);
        assertThat(proof.broken()).isEmpty();
        assertThat(proof.journal().entries()).extracting(Journal.Entry::outcome).contains(Journal.Outcome.OK);
        assertThat(proof.journal().entries()).extracting(Journal.Entry::outcome).contains(Journal.Outcome.UNKNOWN);
        assertThat(proof.journal().entries(Acts.ATTACH))
                .extracting(Journal.Entry::settled)
                .contains(Journal.Outcome.OK);
    }

    @Test
    @Order(2)
    void keepsEveryPromiseWhenTheDatabaseIsKilled() throws Exception {
        assertThat(proof.prove(new DatabaseKilled(), DATABASES)).isEqualTo(DATABASES);
        assertThat(proof.broken()).isEmpty();
    }

    @Test
    @Order(3)
    void keepsEveryPromiseWhenTheDatabaseStandsStill() throws Exception {
        proof.prove(new DatabaseStopped(), SECONDS_STOPPED);
        assertThat(proof.broken()).isEmpty();
    }

    @Test
    @Order(4)
    void deliversEveryLetterWrittenWhileTheMailServerWasAway() throws Exception {
        proof.prove(new MailDown(), SECONDS_STOPPED);
        assertThat(proof.broken()).isEmpty();
    }

    @Test
    @Order(5)
    void doesOnceWhatIsSentSeveralTimesAtOnce() throws Exception {
        proof.prove(new DoubleSubmit(), 1);
        assertThat(proof.broken()).isEmpty();
    }

    @Test
    @Order(6)
    void theProofFailsWhenNothingKeepsASecondBagOutOfAPosition() throws Exception {
        proof.house().plant(Bug.MISSING_KEY);
        DoubleSubmit.onePosition(proof);
        List<Broken> found = proof.check(true);
        assertThat(found).extracting(Broken::invariant).contains("I2");
        assertThat(found)
                .extracting(Broken::sentence)
                .anyMatch(sentence -> sentence.matches("position \\d+ holds [2-4] bags"));
    }

    @Test
    @Order(7)
    void theProofFailsWhenTheCommitComesBeforeTheAuditRow() throws Exception {
        proof.house().plant(Bug.AUDIT_AFTER_COMMIT);
        assertThat(FaceKilled.killedBetweenCommitAndAnswer(proof)).isTrue();
        List<Broken> found = proof.check(true);
        assertThat(found)
                .filteredOn(broken -> broken.invariant().equals("I5"))
                .extracting(Broken::sentence)
                .anyMatch(sentence -> sentence.matches("step record of unit \\d+, reason [0-9a-f-]+: 0 audit rows"));
    }
}
