package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("No page escapes its number of statements")
class PageStatementsTest {
    @Test
    void anAddressThatOnlyLeadsElsewhereIsToldAsUncounted() {
        assertThat(PageStatements.complaint("portal", "/moved.xhtml", null))
                .hasValue("portal /moved.xhtml was not counted: no answer came under this path");
        assertThat(PageStatements.complaint("portal", "/index.xhtml", List.of()))
                .isEmpty();
    }

    /** A list shows twenty rows or more: whoever reads them one by one asks more than the general line allows. */
    @Test
    void aPageWithoutALineOfItsOwnCannotReadItsRowsOneByOne() {
        List<String> oneByOne = Collections.nCopies(20, "SELECT row");
        for (String face : List.of("portal", "office")) {
            assertThat(PageStatements.complaint(face, "/new/list.xhtml", oneByOne))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("20 x SELECT row"));
        }
    }
}
