package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Machines read sessions and events without a key")
class OpenDataIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String API = "/api/v1";
    private static final int MORE_THAN_ANY_SHARE = 1_000;

    /** Of the machine itself, and none the other tests come from. */
    private static final String ANOTHER_ADDRESS = "127.0.0.3";

    @Test
    void anUnchangedAnswerIsNotSentTwiceAndNoSessionIsMade() throws Exception {
        HttpResponse<String> first = get("/events?from=2020-01-01&to=2020-01-31");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("\"events\":[]");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().allValues("Set-Cookie")).isEmpty();

        HttpResponse<String> second = CLIENT.send(
                request("/events?from=2020-01-01&to=2020-01-31")
                        .header("If-None-Match", tag)
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void badQuestionsAreAnsweredWithTheWordAndWhatToDo() throws Exception {
        for (String path : List.of(
                "/events?from=yesterday",
                "/events?from=2026-11-15&to=2026-11-01",
                "/museum/sessions?from=2026-01-01&to=2027-01-01",
                "/museum/sessions?heads=many")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .contains("application/problem+json");
            assertThat(answer.body()).as(path).contains("\"detail\":\"");
        }
        assertThat(get("/events?from=yesterday").body()).contains("yesterday");
        assertThat(get("/events/NOSUCHEVENT00000").statusCode()).isEqualTo(404);
    }

    @Test
    void sessionsAreListedWithWhatIsFree() throws Exception {
        HttpResponse<String> answer = get("/museum/sessions?from=2026-01-01&to=2026-01-07");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"to\":\"2026-01-07\"");
        assertThat(answer.headers().firstValue("RateLimit-Remaining")).isPresent();
    }

    @Test
    void theCalendarTheFeedAndTheDescriptionAreServedAsWhatTheyAre() throws Exception {
        assertThat(get("/events/calendar.ics").body())
                .startsWith("BEGIN:VCALENDAR")
                .contains("METHOD:PUBLISH");
        HttpResponse<String> feed = get("/events/feed.rss?lang=en");
        assertThat(feed.headers().firstValue("Content-Type").orElseThrow()).contains("application/rss+xml");
        assertThat(feed.body()).contains("<rss", "<language>en</language>");
        String description = get("/openapi.yaml").body();
        for (String path : List.of(
                "/museum/sessions:", "/events:", "/events/{id}:", "/events/calendar.ics:", "/events/feed.rss:")) {
            assertThat(description).contains("\n  " + path);
        }
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgainAndNobodyElseWaits() throws Exception {
        String answer = "";
        for (int asked = 0; asked < MORE_THAN_ANY_SHARE && !answer.startsWith("HTTP/1.1 429"); asked++) {
            answer = askedFromAnotherAddress("/events?from=2020-01-01&to=2020-01-31");
        }
        assertThat(answer)
                .startsWith("HTTP/1.1 429")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("requests a minute. Wait ");
        Matcher again = Pattern.compile("(?i)retry-after: (\\d+)").matcher(answer);
        assertThat(again.find()).isTrue();
        assertThat(Integer.parseInt(again.group(1))).isBetween(1, 60);
        assertThat(get("/events?from=2020-01-01&to=2020-01-31").statusCode()).isEqualTo(200);
    }

    private static String askedFromAnotherAddress(String path) throws IOException {
        URI portal = URI.create(House.open().portal());
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(ANOTHER_ADDRESS, 0));
            socket.connect(new InetSocketAddress(portal.getHost(), portal.getPort()));
            String request = "GET " + API + path + " HTTP/1.1\r\nHost: " + portal.getAuthority()
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(House.open().portal() + API + path));
    }
}
