package org.cordbank.launcher;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.cordbank.db.Account;

/**
 * The demo's post office: a real SMTP server that delivers to nobody, and a page on the loopback that shows what it was
 * given and hands out sample files. Outside the demo it does not exist.
 */
final class MailCatcher implements AutoCloseable {
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final ServerSetup smtp;
    private final List<CaughtMail> caughtBefore = new ArrayList<>();
    private final HttpServer page;
    private final Supplier<Instant> bankTime;
    private GreenMail post;
    private final ExecutorService readers = Executors.newFixedThreadPool(2);

    private MailCatcher(ServerSetup smtp, HttpServer page, Supplier<Instant> bankTime) {
        this.smtp = smtp;
        this.post = new GreenMail(smtp);
        this.page = page;
        this.bankTime = bankTime;
    }

    /**
     * Opens the post office.
     *
     * @param bankTime the bank's time, near which the sample files lie
     */
    static MailCatcher start(int port, Supplier<Instant> bankTime) throws IOException {
        ServerSetup smtp = new ServerSetup(Ports.orFree(0), Account.HOST, ServerSetup.PROTOCOL_SMTP);
        MailCatcher catcher =
                new MailCatcher(smtp, HttpServer.create(new InetSocketAddress(Account.HOST, port), 0), bankTime);
        catcher.post.start();
        catcher.page.createContext("/", catcher::answer);
        catcher.page.setExecutor(catcher.readers);
        catcher.page.start();
        return catcher;
    }

    int smtpPort() {
        return smtp.getPort();
    }

    /** Closes the SMTP door, or opens it again at the same port; letters caught before are kept. */
    synchronized void away(boolean away) {
        if (away) {
            List<CaughtMail> all = newestFirst();
            post.stop();
            post = null;
            caughtBefore.clear();
            caughtBefore.addAll(all);
        } else {
            post = new GreenMail(smtp);
            post.start();
        }
    }

    String url() {
        return "http://" + Account.HOST + ":" + page.getAddress().getPort();
    }

    synchronized List<CaughtMail> newestFirst() {
        List<CaughtMail> mails = new ArrayList<>();
        for (MimeMessage message : post == null ? new MimeMessage[0] : post.getReceivedMessages()) {
            mails.add(MailReading.of(caughtBefore.size() + mails.size() + 1, message));
        }
        Collections.reverse(mails);
        mails.addAll(caughtBefore);
        return mails;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!"GET".equals(exchange.getRequestMethod())) {
                send(exchange, 405, "text/plain", new byte[0]);
            } else if (path.equals("/")) {
                html(exchange, MailPage.list(newestFirst(), samples().values()));
            } else if (path.equals("/page.css")) {
                send(exchange, 200, "text/css", MailPage.css());
            } else if (path.matches("/mail/\\d{1,6}")) {
                mail(exchange, Integer.parseInt(path.substring("/mail/".length())));
            } else if (path.equals("/latest")) {
                latest(exchange);
            } else {
                sample(exchange, path);
            }
        }
    }

    private void mail(HttpExchange exchange, int number) throws IOException {
        Optional<CaughtMail> mail =
                newestFirst().stream().filter(one -> one.number() == number).findFirst();
        if (mail.isPresent()) {
            html(exchange, MailPage.one(mail.get()));
        } else {
            send(exchange, 404, "text/plain", new byte[0]);
        }
    }

    /** The text of the newest mail to the address in the query, for a script that waits for a code. */
    private void latest(HttpExchange exchange) throws IOException {
        String wanted = String.valueOf(exchange.getRequestURI().getQuery())
                .replaceFirst("^to=", "")
                .toLowerCase(Locale.ROOT);
        Optional<CaughtMail> mail = newestFirst().stream()
                .filter(one -> one.to().toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst();
        byte[] text = mail.map(one -> (one.subject() + "\n\n" + one.text()).getBytes(StandardCharsets.UTF_8))
                .orElse(new byte[0]);
        send(exchange, mail.isPresent() ? 200 : 404, "text/plain;charset=UTF-8", text);
    }

    private void sample(HttpExchange exchange, String path) throws IOException {
        SampleFile file = samples().get(path.replaceFirst("^/samples/", ""));
        if (file == null) {
            send(exchange, 404, "text/plain", new byte[0]);
            return;
        }
        exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        send(exchange, 200, file.type(), file.content());
    }

    private Map<String, SampleFile> samples() {
        return SampleFile.all(bankTime.get());
    }

    private static void html(HttpExchange exchange, String html) throws IOException {
        send(exchange, 200, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", PAGE_POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        page.stop(0);
        readers.shutdownNow();
        if (post != null) {
            post.stop();
        }
    }
}
