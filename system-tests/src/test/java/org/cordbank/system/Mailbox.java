package org.cordbank.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo's mailbox page and its sample files, read as a visitor reads them. */
final class Mailbox {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern MAIL = Pattern.compile(
            "<a href=\"(/mail/\\d+)\"><span class=\"subject\">([^<]*)</span><span class=\"to\">([^<]*)<");

    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Mailbox() {}

    /** A mail of the list. */
    record Mail(String address, String subject, String to) {}

    static List<Mail> to(String email) {
        List<Mail> mails = new ArrayList<>();
        Matcher mail = MAIL.matcher(text("/"));
        while (mail.find()) {
            if (mail.group(3).contains(email)) {
                mails.add(new Mail(mail.group(1), mail.group(2), mail.group(3)));
            }
        }
        return mails;
    }

    static int count(String email) {
        return to(email).size();
    }

    /** The code of the newest mail to {@code email} once there are more than {@code before}. */
    static String codeAfter(int before, String email) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            List<Mail> mails = to(email);
            if (mails.size() > before) {
                for (Mail mail : mails) {
                    Matcher code = CODE.matcher(mail.subject());
                    if (code.find()) {
                        return code.group(1);
                    }
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
        throw new AssertionError("No code was mailed to " + email + " within " + PATIENCE.toSeconds() + " s");
    }

    /** What a mail says, as its page shows it. */
    static String words(Mail mail) {
        return text(mail.address());
    }

    /** A sample file, fetched into the run's folder. */
    static Path sample(String name) {
        try {
            Path file = Files.createDirectories(BankSession.target().resolve("fetched"))
                    .resolve(name);
            Files.write(file, bytes("/samples/" + name));
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(URI.create(House.open().mailbox() + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
