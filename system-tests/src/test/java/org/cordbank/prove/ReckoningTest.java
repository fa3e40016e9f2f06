package org.cordbank.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cordbank.prove.Journal.Entry;
import org.cordbank.prove.Journal.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The journal against the bank")
class ReckoningTest {
    private static final String KEY = "0b6e7d0e-4a44-4a8e-9a53-0c5b2f6f1c11";

    private final Checked checked = new Checked();

    private static Entry correction(Outcome outcome, Outcome settled) {
        return new Entry(KEY, Acts.CORRECT, "7", outcome, "", settled);
    }

    private List<Broken> corrected(Entry entry, int there) {
        Checked one = new Checked();
        new Reckoning(one).corrections(List.of(entry), there == 0 ? Map.of() : Map.of("7 " + KEY, there));
        return one.broken();
    }

    @Test
    void whatWasToldDoneStandsThereOnce() {
        assertThat(corrected(correction(Outcome.OK, null), 1)).isEmpty();
        assertThat(corrected(correction(Outcome.OK, null), 0)).hasSize(1);
        assertThat(corrected(correction(Outcome.OK, null), 2)).hasSize(1);
        assertThat(corrected(correction(Outcome.REFUSED, null), 1)).hasSize(1);
    }

    @Test
    void whatHadNoAnswerIsSettledByTheSameForm() {
        assertThat(corrected(correction(Outcome.UNKNOWN, null), 0)).isEmpty();
        assertThat(corrected(correction(Outcome.UNKNOWN, null), 1)).isEmpty();
        assertThat(corrected(correction(Outcome.UNKNOWN, Outcome.OK), 1)).isEmpty();
        assertThat(corrected(correction(Outcome.UNKNOWN, Outcome.OK), 2)).hasSize(1);
        assertThat(corrected(correction(Outcome.UNKNOWN, Outcome.OK), 0)).hasSize(1);
        assertThat(corrected(correction(Outcome.UNKNOWN, Outcome.REFUSED), 1)).hasSize(1);
    }

    @Test
    void whatNobodySentDoesNotStandThere() {
        new Reckoning(checked).corrections(List.of(), Map.of("7 " + KEY, 1));
        new Reckoning(checked).clientsOwn(Acts.PLACE, List.of(), Map.of("7 JN1-L01-T900-R01-L01-A", 1));

        assertThat(checked.broken())
                .extracting(Broken::sentence)
                .containsExactly(
                        "the correction 7 " + KEY + " was sent by nobody",
                        "place on 7 JN1-L01-T900-R01-L01-A was sent by nobody");
    }

    @Test
    void ofSeveralHandsOneIsToldDone() {
        Entry done = new Entry("a", Acts.PLACE, "7 A", Outcome.OK, "A");
        Entry refused = new Entry("b", Acts.PLACE, "7 A", Outcome.REFUSED, "TAKEN");
        new Reckoning(checked).bySubject(Acts.PLACE, List.of(done, refused), Map.of("7 A", 1));
        assertThat(checked.broken()).isEmpty();

        new Reckoning(checked).bySubject(Acts.PLACE, List.of(done, done), Map.of("7 A", 1));
        assertThat(checked.broken()).hasSize(1);
    }

    @Test
    void theNumberReadIsTheContractsNumber() {
        Entry signed = new Entry("a", SigningFamily.SIGN, "7K3Q", Outcome.UNKNOWN, "HT-1", Outcome.OK);
        new Reckoning(checked).told(List.of(signed), Map.of("7K3Q", "HT-1"));
        assertThat(checked.broken()).isEmpty();

        new Reckoning(checked).told(List.of(signed), Map.of("7K3Q", "HT-2"));
        assertThat(checked.broken()).extracting(Broken::invariant).containsExactly("I8");
    }
}
