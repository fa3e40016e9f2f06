package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cordbank.count.Counted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("A page that asks the database row by row is caught")
@Order(5)
class StatementsIT {
    private static final int ROWS = 40;

    @BeforeAll
    static void theBankCounts() {
        assumeTrue(TheBank.isOurs(), "a bank that was not opened by the tests does not count");
    }

    @Test
    void whatIsAskedRowByRowIsCountedRowByRowWhateverTimersAskMeanwhile() throws Exception {
        for (String house : List.of(House.open().portal(), House.open().office())) {
            assertThat(asked(house, "/health/count/planted", "?times=" + ROWS)).isEqualTo(List.copyOf(times(ROWS)));
            assertThat(asked(house, "/health/count/planted", "?times=1")).hasSize(1);
        }
    }

    @Test
    void aPageThatReadsItsRowsOneByOneExceedsItsNumber() throws Exception {
        List<String> oneByOne = asked(House.open().portal(), "/health/count/planted", "?times=" + ROWS);
        assertThat(PageStatements.book().complaint("portal", "/verify.xhtml", oneByOne))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains("asks " + ROWS + " statements")
                        .contains(ROWS + " x SELECT ?"));
    }

    @Test
    void aRealPageIsCountedToo() throws Exception {
        String unknown = "?code=ZZZZZZZZZZZZZZZ1";
        assertThat(asked(House.open().portal(), "/verify.xhtml", unknown)).anyMatch(sql -> sql.contains("contract_"));
    }

    private static List<String> times(int rows) {
        return IntStream.range(0, rows).mapToObj(row -> "SELECT ?").toList();
    }

    private static List<String> asked(String house, String path, String query) throws Exception {
        String ticket = UUID.randomUUID().toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(house + path + query))
                .header(Counted.TICKET, ticket)
                .header("Accept", "text/html")
                .build();
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        return new Counted(house).statements(ticket, path);
    }
}
