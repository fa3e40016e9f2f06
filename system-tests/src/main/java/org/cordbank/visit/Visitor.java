package org.cordbank.visit;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody at one face, with a session of their own: opens pages and sends forms as a browser without script does. */
public final class Visitor {
    static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    /** A visitor of the face at {@code base}, nobody yet. */
    public Visitor(String base) {
        this.base = base;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public Page open(String path) throws IOException, InterruptedException {
        return open(path, PATIENCE);
    }

    /** As {@link #open(String)}, by somebody who waits no longer than {@code patience} for the answer. */
    public Page open(String path, Duration patience) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .timeout(patience)
                .GET()
                .build());
    }

    /** Sends fields to an address of the face. */
    public Page post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return post(path, fields, PATIENCE);
    }

    /** As {@link #post(String, Map)}, by somebody who waits no longer than {@code patience} for the answer. */
    public Page post(String path, Map<String, String> fields, Duration patience)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .timeout(patience)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.US_ASCII))
                .build());
    }

    /** The visitor's cookies as a request carries them. */
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Page(answer.statusCode(), answer.uri(), answer.body());
    }
}
