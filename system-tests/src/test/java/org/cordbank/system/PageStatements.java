package org.cordbank.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cordbank.count.Counted;
import org.cordbank.count.StatementBook;

/**
 * The SQL statements of every page a test looks at, held against {@code statements.csv}. A page is looked at several
 * times and the least counts: what a face reads once in its life is not the page's. What was seen is kept in
 * {@code target/statements.csv}; a bank that was not opened by the tests does not count.
 */
final class PageStatements {
    private static final StatementBook BOOK = book();
    private static final Map<String, List<String>> LEAST = new TreeMap<>();

    private PageStatements() {}

    /** Names the window's next answers, so that the face keeps their counts. */
    static String ticket(BrowserContext window) {
        String ticket = UUID.randomUUID().toString();
        window.setExtraHTTPHeaders(Map.of(Counted.TICKET, ticket));
        return ticket;
    }

    /** Notes what this answer asked. */
    static void note(String face, String ticket, Page page, Response answer) {
        if (!TheBank.isOurs()) {
            return;
        }
        URI address = URI.create(answer.url());
        String house = address.getScheme() + "://" + address.getAuthority();
        try {
            List<String> asked = new Counted(house).statements(ticket, address.getPath());
            LEAST.merge(face + "," + address.getPath(), asked, (a, b) -> a.size() <= b.size() ? a : b);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(page.url(), stopped);
        }
    }

    /**
     * What is wrong with a page that was looked at; empty when nothing is. An address that only leads elsewhere was never
     * counted, and no number holds it to account: that is wrong as well.
     */
    static Optional<String> complaint(String face, String path) {
        return TheBank.isOurs() ? complaint(face, path, LEAST.get(face + "," + path)) : Optional.empty();
    }

    /** @param asked null when no answer came under this path */
    static Optional<String> complaint(String face, String path, List<String> asked) {
        return asked == null
                ? Optional.of(face + " " + path + " was not counted: no answer came under this path")
                : BOOK.complaint(face, path, asked);
    }

    /** Leaves what was seen so far beside the reports, a line for each page, and each page's statements. */
    static void keep() {
        StringBuilder numbers = new StringBuilder("face,page,statements\n");
        StringBuilder words = new StringBuilder();
        LEAST.forEach((page, asked) -> {
            numbers.append(page).append(',').append(asked.size()).append('\n');
            words.append("== ").append(page).append(' ').append(asked.size()).append('\n');
            asked.forEach(statement -> words.append(statement).append('\n'));
        });
        try {
            Path target = BankSession.target();
            Files.writeString(target.resolve("statements.csv"), numbers, StandardCharsets.UTF_8);
            Files.writeString(target.resolve("statements.txt"), words, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static StatementBook book() {
        try (InputStream file = PageStatements.class.getResourceAsStream("/statements.csv")) {
            return StatementBook.read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
