package org.cordbank.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cordbank.prove.Journal.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The client's journal")
class JournalTest {
    @TempDir
    private Path folder;

    @Test
    void tellsWhatWasDoneRefusedAndNeverAnswered() throws IOException {
        try (Journal journal = new Journal(folder.resolve("journal.tsv"))) {
            journal.sent("a", "place", "1 JN1-L01-T900-R01-L01-A");
            journal.sent("b", "place", "2 JN1-L01-T900-R01-L01-B");
            journal.sent("c", "sign", "7K3Q9D2MXW4T0B5H");
            journal.answered("b", Outcome.REFUSED, "POSITION\tTAKEN\n");
            journal.answered("a", Outcome.OK, "JN1-L01-T900-R01-L01-A");
            assertThat(journal.entries())
                    .containsExactly(
                            new Journal.Entry(
                                    "a", "place", "1 JN1-L01-T900-R01-L01-A", Outcome.OK, "JN1-L01-T900-R01-L01-A"),
                            new Journal.Entry(
                                    "b", "place", "2 JN1-L01-T900-R01-L01-B", Outcome.REFUSED, "POSITION TAKEN "),
                            new Journal.Entry("c", "sign", "7K3Q9D2MXW4T0B5H", Outcome.UNKNOWN, ""));
        }
    }

    @Test
    void tellsWhatWasSettledByTheSameFormBesideWhatWasFirstAnswered() throws IOException {
        try (Journal journal = new Journal(folder.resolve("journal.tsv"))) {
            journal.sent("a", "place", "1 somewhere");
            journal.answered("a", Outcome.UNKNOWN, "status 503");
            journal.settled("a", Outcome.OK, "somewhere");

            assertThat(journal.entries())
                    .containsExactly(
                            new Journal.Entry("a", "place", "1 somewhere", Outcome.UNKNOWN, "somewhere", Outcome.OK));
            assertThat(journal.entries()).extracting(Journal.Entry::known).containsExactly(Outcome.OK);
        }
    }

    @Test
    void isReadFromTheDiskByWhoeverComesAfterACrash() throws IOException {
        Path file = folder.resolve("journal.tsv");
        try (Journal journal = new Journal(file)) {
            journal.sent("a", "place", "1 somewhere");
            try (Journal after = new Journal(file)) {
                assertThat(after.entries("place"))
                        .extracting(Journal.Entry::outcome)
                        .containsExactly(Outcome.UNKNOWN);
            }
        }
    }
}
