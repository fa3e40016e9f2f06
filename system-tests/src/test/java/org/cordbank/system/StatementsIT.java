package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cordbank.bench.Seed;
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

    /** What anybody may ask as often as they like costs little: two reads, nothing written, nobody remembered. */
    @Test
    void aVerifiedCertificateCostsTwoReadsAndLeavesNoTrace() throws Exception {
        try (Connection owner = TheBank.open().connectAsOwner()) {
            Seed seed = new Seed(owner);
            seed.unitsWithCertificates(1);
            try {
                looksUp("?code=" + Seed.code(1));
            } finally {
                seed.clear();
            }
        }
    }

    private static void looksUp(String code) {
        // the rules are read again once a minute, by whoever asks then
        Answer answer = Stream.of(code, code, code)
                .map(query -> answered(House.open().portal(), "/verify.xhtml", query))
                .min(Comparator.comparingInt(each -> each.statements().size()))
                .orElseThrow();
        assertThat(answer.page().statusCode()).isEqualTo(200);
        assertThat(answer.page().body()).contains("BENCH-000000001");
        assertThat(answer.page().headers().allValues("set-cookie")).noneMatch(cookie -> cookie.startsWith("cb_portal"));
        assertThat(answer.statements())
                .hasSize(2)
                .allMatch(sql -> sql.strip().toUpperCase(Locale.ROOT).startsWith("SELECT"));
    }

    private static List<String> times(int rows) {
        return IntStream.range(0, rows).mapToObj(row -> "SELECT ?").toList();
    }

    private static List<String> asked(String house, String path, String query) {
        return answered(house, path, query).statements();
    }

    /** A page as it came, with what it asked of the database. */
    private record Answer(HttpResponse<String> page, List<String> statements) {}

    private static Answer answered(String house, String path, String query) {
        String ticket = UUID.randomUUID().toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(house + path + query))
                .header(Counted.TICKET, ticket)
                .header("Accept", "text/html")
                .build();
        try {
            HttpResponse<String> page = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(page, new Counted(house).statements(ticket, path));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
