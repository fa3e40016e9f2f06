package org.cordbank.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cordbank.launcher.Bank;

/**
 * Where the bank under test answers and what its sources say stands in it. One test can be tried against a demo that
 * already runs: {@code -Dcordbank.system.house=PORTAL,OFFICE,MAILBOX,DATA_FOLDER}.
 *
 * @param data folder of the running bank
 */
public record House(String portal, String office, String mailbox, Path data) {
    private static final Path ROOT = Path.of(System.getProperty("cordbank.root", ".."));

    /** One of the sample people. */
    public record Person(String badge, String login, String name, Set<String> roles) {}

    /** One line of a menu. */
    public record Line(String view, Set<String> roles) {
        boolean opensFor(Set<String> held) {
            return roles.contains("*") || held.stream().anyMatch(roles::contains);
        }
    }

    /** The running bank; the first call of a run starts it. */
    public static House open() {
        String running = System.getProperty("cordbank.system.house");
        if (running != null) {
            String[] words = running.split(",");
            return new House(words[0], words[1], words[2], Path.of(words[3]));
        }
        Bank bank = TheBank.open();
        return new House(
                bank.portalUrl(),
                bank.officeUrl(),
                bank.mailUrl().orElseThrow(),
                BankSession.target().resolve("bank"));
    }

    /** A file of the sources. */
    static Path source(String path) {
        return ROOT.resolve(path);
    }

    /** All sample people of the back office. */
    static List<Person> people() {
        return lines(source("backoffice/src/main/resources/demo/accounts.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> new Person(cells[0], cells[1], cells[2], Set.of(cells[3].split("[|; ]"))))
                .toList();
    }

    /** The menu of the back office. */
    static List<Line> officeMenu() {
        return menu("backoffice");
    }

    /** The menu of the portal. */
    static List<Line> portalMenu() {
        return menu("portal-web");
    }

    private static List<Line> menu(String face) {
        List<Line> menu = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(source(face + "/src/main/webapp/WEB-INF/nav"), "*.nav")) {
            for (Path file : files) {
                lines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.strip().split("\\s+"))
                        .forEach(words -> menu.add(new Line(words[1], Set.of(words[3].split(",")))));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return menu;
    }

    static List<String> lines(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Cells of a line of a simple CSV; a cell in quotes may hold commas. */
    static List<String> cells(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell)
                .toList();
    }
}
