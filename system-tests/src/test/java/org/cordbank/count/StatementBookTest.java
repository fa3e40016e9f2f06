package org.cordbank.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The book of statements")
class StatementBookTest {
    private static final List<String> THREE = Collections.nCopies(3, "SELECT 1");

    @Test
    void hasNothingToSayAboutAPageThatKeepsToItsNumber() throws IOException {
        assertThat(book("portal,/a.xhtml,3").complaint("portal", "/a.xhtml", THREE))
                .isEmpty();
    }

    @Test
    void tellsAPageThatAsksMoreAndWhatItAsksAgainAndAgain() throws IOException {
        List<String> oneByOne = Stream.concat(Stream.of("SELECT list"), Collections.nCopies(25, "SELECT row").stream())
                .toList();
        assertThat(book("office,/a.xhtml,3").complaint("office", "/a.xhtml", oneByOne))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("office /a.xhtml asks 26 statements, allowed are 3")
                        .contains("25 x SELECT row")
                        .doesNotContain("SELECT list"));
    }

    @Test
    void tellsAPageThatHasNoNumber() throws IOException {
        assertThat(book("portal,/a.xhtml,3").complaint("office", "/a.xhtml", THREE))
                .hasValue("office /a.xhtml has no number yet; it asks 3");
    }

    @Test
    void holdsAPageWithoutALineOfItsOwnToTheGeneralOneOfItsFace() throws IOException {
        StatementBook book = book("portal,*,2\noffice,*,9\nportal,/a.xhtml,3");
        assertThat(book.complaint("portal", "/a.xhtml", THREE)).isEmpty();
        assertThat(book.complaint("office", "/new.xhtml", THREE)).isEmpty();
        assertThat(book.complaint("portal", "/new.xhtml", THREE)).hasValueSatisfying(sentence -> assertThat(sentence)
                .contains("portal /new.xhtml asks 3 statements, allowed are 2"));
    }

    @Test
    void takesNoPageTwice() {
        assertThatThrownBy(() -> book("portal,/a.xhtml,3\nportal,/a.xhtml,4"))
                .hasMessageContaining("once a page")
                .hasMessageContaining("portal,/a.xhtml,4");
    }

    private static StatementBook book(String lines) throws IOException {
        return StatementBook.read(
                new ByteArrayInputStream(("face,page,statements\n" + lines + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
