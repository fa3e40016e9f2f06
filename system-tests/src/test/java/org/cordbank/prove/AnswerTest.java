package org.cordbank.prove;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the bank's own verifier says")
class AnswerTest {
    @Test
    void isSoundWhenItReadEverything() {
        Checked checked = judged("entries 12", 12, 12);

        assertThat(checked.broken()).isEmpty();
        assertThat(checked.lines())
                .containsExactly("| I5 | audit rows computed anew by the bank's own verifier | 12 |");
    }

    @Test
    void isBrokenWhenItReadLessThanThereIs() {
        assertThat(judged("entries 0", 12, 12).broken())
                .containsExactly(new Broken("I5", "the verifier read 0 audit rows, there were 12 to 12"));
    }

    @Test
    void isBrokenWhenItReadMoreThanThereIs() {
        assertThat(judged("entries 13", 12, 12).broken()).hasSize(1);
    }

    @Test
    void maySeeWhatWasWrittenMeanwhile() {
        assertThat(judged("entries 13", 12, 14).broken()).isEmpty();
    }

    @Test
    void isBrokenWhenItDidNotComeToItsEnd() {
        assertThat(judged("", 0, 0).broken())
                .extracting(Broken::sentence)
                .containsExactly("the verifier of audit rows did not come to its end");
        assertThat(judged("verify answered 500", 0, 0).broken()).hasSize(2);
    }

    @Test
    void namesEveryBreak() {
        assertThat(judged("ROW_ALTERED unit 7\nentries 12", 12, 12).broken())
                .containsExactly(new Broken("I5", "ROW_ALTERED unit 7"));
    }

    private static Checked judged(String text, long before, long after) {
        Checked checked = new Checked();
        Answer.of(text).into(checked, "I5", "audit rows", before, after);
        return checked;
    }
}
