package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.cordbank.launcher.Bank;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@DisplayName("The bank opens")
@Order(1)
class OpeningIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static Bank bank;

    @BeforeAll
    static void open() {
        bank = TheBank.open();
    }

    @Test
    void bothFacesAreHealthy() throws Exception {
        for (String face : List.of(bank.portalUrl(), bank.officeUrl())) {
            HttpResponse<String> health = get(face + "/health");
            assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
            assertThat(health.body()).contains("\"schema\"", "\"disk\"").doesNotContain("DOWN");
        }
        assertThat(get(bank.officeUrl() + "/health").body()).contains("\"outbox\"");
    }

    @Test
    void bothFacesRunFromTheServersUnpackedParts() {
        assertThat(bank.facePids()).hasSize(2).allSatisfy(pid -> assertThat(
                        ProcessHandle.of(pid).orElseThrow().info().commandLine().orElseThrow())
                .contains("launch-micro.jar")
                .doesNotContain("payara-micro.jar"));
    }

    @Test
    void measurementsAndInterfacesAreNotOpen() throws Exception {
        for (String face : List.of(bank.portalUrl(), bank.officeUrl())) {
            assertThat(get(face + "/metrics").statusCode()).isNotEqualTo(200);
            assertThat(get(face + "/openapi").statusCode()).isNotEqualTo(200);
        }
    }

    @Test
    void aPasserByGetsNoSession() {
        try (BrowserContext visitor = Browsers.visitor(Browsers.Screen.PHONE, "zh-CN")) {
            Page page = visitor.newPage();
            List<String> complaints = Look.complaints(page);
            Response answer = page.navigate(bank.portalUrl() + "/");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(visitor.cookies()).extracting(cookie -> cookie.name).doesNotContain("cb_portal", "JSESSIONID");
            Look.findsNoBarrier(page);
            Look.picture(page, "portal-home-390");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void theOfficeAsksWhoIsThere() {
        try (BrowserContext visitor = Browsers.visitor(Browsers.Screen.DESK, "zh-CN")) {
            Page page = visitor.newPage();
            Response answer = page.navigate(bank.officeUrl() + "/");
            assertThat(answer.status()).isLessThan(500);
            Look.picture(page, "office-door-1280");
        }
    }

    @Test
    void theDemoMailboxShowsItsSampleFiles() throws Exception {
        String mailbox = bank.mailUrl().orElseThrow();
        assertThat(get(mailbox + "/").body()).contains("演示邮箱", "/samples/transport-ok.csv");
        assertThat(get(mailbox + "/samples/transport-ok.csv").body()).startsWith("timestamp,temperature_c\n");
        assertThat(get(mailbox + "/samples/freezing-curve-ok.csv").body()).startsWith("time_min,chamber_c,sample_c\n");
        assertThat(get(mailbox + "/samples/prenatal-results.pdf").body()).startsWith("%PDF-");
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
