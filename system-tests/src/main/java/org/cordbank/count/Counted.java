package org.cordbank.count;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cordbank.variant.LaidIn;

/** The statements of one page, as the face counted them on the thread that answered. */
public final class Counted {
    /** Names a page's answer, so that it can be asked for its count. */
    public static final String TICKET = "X-Count-Ticket";

    private static final String INSIDE = "org.cordbank.count.inside";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int HTTP_OK = 200;
    private static final int LOOK_AGAIN_MS = 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String house;

    /** Asks the face at this address. */
    public Counted(String house) {
        this.house = house;
    }

    /** A server folder whose faces are the shipped ones and count. */
    public static Path server(Path shipped, Path target) throws IOException {
        return new LaidIn(shipped)
                .classes(LaidIn.PORTAL, INSIDE)
                .classes(LaidIn.OFFICE, INSIDE)
                .into(target);
    }

    /** What both faces are told so that the driver speaks to the counter. */
    public static Map<String, String> properties() {
        return Map.of("mariadb.logging.slf4j.enable", "false", "mariadb.logging.fallback", "JDK");
    }

    /**
     * The statements of the page that was asked for with {@code ticket}; a page is read by its client a moment before
     * its count stands.
     */
    public List<String> statements(String ticket, String path) throws IOException, InterruptedException {
        URI address = URI.create(house + "/health/count/answer?ticket=" + encoded(ticket) + "&path=" + encoded(path));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == HTTP_OK) {
                return answer.body().lines().toList();
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MS);
        }
        throw new IllegalStateException("No count of " + path + " at " + house);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
