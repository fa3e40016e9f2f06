package org.cordbank.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bank's clock, read and moved forward with the launcher's own command, as a visitor of the demo does. It only goes
 * forward, so no test may count on the bank's day being today.
 */
final class BankTime {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)");

    private static final Pattern BANNER =
            Pattern.compile("cb-demo-clock[^>]*>[^<]*?(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private BankTime() {}

    /** The bank's time, to the minute begun. */
    static Instant now() {
        return clock();
    }

    /** The bank's day. */
    static LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /**
     * Moves the clock forward by {@code span}, for example {@code 14d}; answers the time it shows then, when both faces
     * show it too: they read it a few times a second, and a quick visitor would still meet the hour before.
     */
    static Instant forward(String span) {
        Instant then = clock("--forward", span);
        follows(House.open().portal() + "/index.xhtml", then);
        follows(House.open().office() + "/sign-in.xhtml", then);
        return then;
    }

    private static void follows(String page, Instant then) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (shown(page).isBefore(then)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(page + " does not show the bank's time " + then);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** The time the demo's banner of a page shows. */
    private static Instant shown(String page) {
        try {
            String text = HTTP.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofString())
                    .body();
            Matcher banner = BANNER.matcher(text);
            return banner.find()
                    ? LocalDateTime.parse(banner.group(1), SHOWN).atZone(ZONE).toInstant()
                    : Instant.EPOCH;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Instant clock(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dfile.encoding=UTF-8",
                "-jar",
                House.source("launcher/target/launcher-1.0-SNAPSHOT.jar").toString(),
                "clock",
                "--data",
                House.open().data().toString()));
        command.addAll(List.of(words));
        String answer = answer(command);
        Matcher time = TIME.matcher(answer);
        if (!time.find()) {
            throw new AssertionError("The clock did not answer: " + answer);
        }
        return LocalDateTime.parse(time.group(1), SHOWN).atZone(ZONE).toInstant();
    }

    private static String answer(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return text;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
