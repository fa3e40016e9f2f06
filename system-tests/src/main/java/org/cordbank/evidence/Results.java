package org.cordbank.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the last build's reports say of each test class and test. */
final class Results {
    /** What {@code ./cordbank test} leaves as it begins: whatever is older was not part of that build. */
    static final String BEGAN = "target/tests-began";

    private final Map<String, Tally> byName = new TreeMap<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final FileTime began;

    private Results(FileTime began) {
        this.began = began;
    }

    /** Counted tests of one name. */
    private static final class Tally {
        private int run;
        private int failed;
    }

    /** @throws NothingRan when the last build left no report, or no build began here */
    static Results of(Path root) throws IOException, NothingRan {
        if (!Files.exists(root.resolve(BEGAN))) {
            throw new NothingRan();
        }
        Results results = new Results(Files.getLastModifiedTime(root.resolve(BEGAN)));
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.sorted().toList()) {
                for (String reports : List.of("target/surefire-reports", "target/failsafe-reports")) {
                    results.read(module.resolve(reports));
                }
            }
        }
        if (results.days.isEmpty()) {
            throw new NothingRan();
        }
        return results;
    }

    private void read(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(
                                each -> each.getFileName().toString().matches("TEST-.*\\.xml"))
                        .toList()) {
                    FileTime ended = Files.getLastModifiedTime(file);
                    if (ended.compareTo(began) >= 0) {
                        days.add(LocalDate.ofInstant(ended.toInstant(), ZoneOffset.UTC));
                        report(file);
                    }
                }
            }
        }
    }

    private void report(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        String name = file.getFileName().toString().replaceAll("^TEST-|\\.xml$", "");
        String owner = name.substring(name.lastIndexOf('.') + 1);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            String test = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "testcase" -> {
                            test = owner + "."
                                    + xml.getAttributeValue(null, "name").replaceAll("[({\\[].*", "");
                            count(owner, 1, 0);
                            count(test, 1, 0);
                        }
                        case "failure", "error", "skipped" -> {
                            count(owner, 0, 1);
                            count(test, 0, 1);
                        }
                        default -> {
                            // properties and output
                        }
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(file + " is no report", broken);
        }
    }

    private void count(String name, int run, int failed) {
        Tally tally = byName.computeIfAbsent(name, any -> new Tally());
        tally.run += run;
        tally.failed += failed;
    }

    /** The days on which the tests ended, in words. */
    String days() {
        return days.first().equals(days.last())
                ? "on " + days.first()
                : "between " + days.first() + " and " + days.last();
    }

    /** In words; a test that did not run in the last build says so. */
    String of(String test) {
        Tally tally = byName.get(test);
        if (tally == null) {
            return "not run";
        }
        return tally.failed > 0 ? tally.failed + " of " + tally.run + " failed" : "passed (" + tally.run + ")";
    }
}
