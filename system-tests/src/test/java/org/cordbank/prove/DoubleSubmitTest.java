package org.cordbank.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.cordbank.visit.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A signature sent several times at once")
class DoubleSubmitTest {
    private static final URI DONE = URI.create("http://127.0.0.1/contract/done.xhtml?id=7K3Q");

    private static Page receipt(String number) {
        return new Page(200, DONE, "<p class=\"cb-receipt-number\">" + number + "</p>");
    }

    @Test
    void isAnsweredWithOneReceiptEachTime() {
        assertThat(DoubleSubmit.judged("7K3Q", List.of(receipt("HT-1"), receipt("HT-1"))))
                .isEmpty();
    }

    @Test
    void anAnswerThatIsNoReceiptIsBrokenAndTold() {
        Page failed = new Page(500, URI.create("http://127.0.0.1/contract/sign.xhtml"), "");

        assertThat(DoubleSubmit.judged("7K3Q", List.of(receipt("HT-1"), failed)))
                .extracting(Broken::sentence)
                .containsExactly(
                        "one of 2 sendings of the signature under 7K3Q was not answered with the receipt but with"
                                + " 500 at http://127.0.0.1/contract/sign.xhtml");
    }

    @Test
    void twoNumbersAreBroken() {
        assertThat(DoubleSubmit.judged("7K3Q", List.of(receipt("HT-1"), receipt("HT-2"))))
                .extracting(Broken::invariant)
                .containsExactly("I1");
    }
}
