package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The parts of a page that are drawn once and repeated from memory stay each reader's own. */
@DisplayName("What every page carries is remembered, and never another reader's")
@Order(3)
class FrameIT {
    private static final int OK = 200;
    private static final int NO_SUCH_PAGE = 404;
    private static final String KNOWLEDGE = "/outreach/knowledge.xhtml";
    private static final Pattern HERE = Pattern.compile("<a href=\"([^\"]+)\" aria-current=\"page\">([^<]+)<");
    private static final Pattern CHANGING =
            Pattern.compile("nonce[=-][\"']?[A-Za-z0-9+/=]+|init\\('[^']+'\\)|name=\"formKey\" value=\"[^\"]+\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aPageIsTheSameTheSecondTime() throws Exception {
        for (String language : List.of("zh", "en")) {
            String first = asked(KNOWLEDGE, language).body();
            assertThat(still(asked(KNOWLEDGE, language).body())).isEqualTo(still(first));
            assertThat(first).contains("cb-licence", "cb-foot", "cb-nav");
        }
    }

    @Test
    void eachLanguageHasItsOwn() throws Exception {
        String chinese = asked(KNOWLEDGE, "zh").body();
        String english = asked(KNOWLEDGE, "en").body();
        assertThat(asked(KNOWLEDGE, "zh").body()).contains("主导航").doesNotContain("Main navigation");
        assertThat(english).doesNotContain("主导航");
        assertThat(here(chinese).group(2)).isNotEqualTo(here(english).group(2));
    }

    @Test
    void eachPageMarksItself() throws Exception {
        for (String page : List.of(KNOWLEDGE, "/verify.xhtml", KNOWLEDGE)) {
            assertThat(here(asked(page, "zh").body()).group(1)).isEqualTo(page);
        }
    }

    @Test
    void aPageComesWholeWithItsLength() throws Exception {
        HttpResponse<String> page = asked(KNOWLEDGE, "zh");
        assertThat(page.statusCode()).isEqualTo(OK);
        assertThat(page.headers().firstValueAsLong("Content-Length")).isPresent();
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body().strip()).endsWith("</html>");
        HttpResponse<String> missing = asked("/outreach/no-such-page.xhtml", "zh");
        assertThat(missing.statusCode()).isEqualTo(NO_SUCH_PAGE);
        assertThat(missing.body().strip()).contains("<h1").endsWith("</html>");
    }

    private HttpResponse<String> asked(String page, String language) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(House.open().portal() + page))
                .header("Cookie", "cb_lang=" + language)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static MatchResult here(String html) {
        List<MatchResult> found = HERE.matcher(html).results().toList();
        assertThat(found).as("one line of the menu is where the reader is").hasSize(1);
        return found.get(0);
    }

    /** The page without what is new each time: the nonce of its scripts and the key of its forms. */
    private static String still(String html) {
        return CHANGING.matcher(html).replaceAll("");
    }
}
