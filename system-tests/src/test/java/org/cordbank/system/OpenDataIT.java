package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Machines read sessions and events without a key")
class OpenDataIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String API = "/api/v1";

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

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(House.open().portal() + API + path));
    }
}
