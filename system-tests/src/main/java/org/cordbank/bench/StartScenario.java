package org.cordbank.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cordbank.bench.load.Wire;
import org.cordbank.launcher.Bank;
import org.cordbank.launcher.CannotRun;
import org.cordbank.launcher.Face;
import org.cordbank.launcher.Settings;

/** From nothing running to the first page of both faces, against an empty WAR on the same server. */
final class StartScenario implements Scenario {
    private static final Goal GOAL = Goal.atMost(3.0);
    private static final double NANOS = 1e9;
    private static final int OK = 200;
    private static final int ASK_AGAIN_MS = 100;
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(10);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String what() {
        return "first page of both faces against an empty WAR, seconds";
    }

    @Override
    public Goal goal() {
        return GOAL;
    }

    @Override
    public Finding run(Plan plan) throws Exception {
        BenchHouse house = new BenchHouse(plan);
        Path data = plan.data().resolve("start");
        long units = warmed(house);
        Path server = house.server();
        List<Map<String, Double>> parts = new ArrayList<>();
        Path empty = emptyWar(plan.data());
        Pairs pairs = Pairs.take(plan.pairs(), () -> bank(house, data, server, parts), () -> new EmptyHouse(
                        plan.server(), empty, plan.data().resolve("empty"))
                .secondsToFirstPage());
        Finding finding = Finding.of(this, plan, pairs);
        finding.conditions(conditions(pairs.page().size(), units, archived(plan.server())));
        parts.get(0)
                .keySet()
                .forEach(part -> finding.note(Text.of(
                        "%s: %.1f s (median of the pairs, counted from the start)",
                        part,
                        Pairs.median(parts.stream().map(each -> each.get(part)).toList()))));
        if (!finding.passes()) {
            profile(plan, house, data, server, finding);
        }
        return finding;
    }

    /** Nothing is asked before or beside, so neither warm-up nor slices matter. */
    @Override
    public List<String> shortfall(Plan plan) {
        return List.of();
    }

    static String conditions(int pairs, long units, boolean archived) {
        return Text.of(
                "%d pairs of one start each, from the command to the first page of both faces, in a bank with %,d units"
                        + " that had been opened once before, the faces %s; the baseline from the command to the first page of"
                        + " one empty WAR on the server as its maker ships it. No warm-up and no load. Figures are seconds.",
                pairs,
                units,
                archived
                        ? "from unpacked parts and an archive of the server's classes, both made once for the build"
                        : "from unpacked parts, without an archive of classes");
    }

    /** Whether the starts found the archive of classes that the first start of this build makes. */
    private static boolean archived(Path server) throws IOException {
        try (Stream<Path> kept = Files.find(
                server, 2, (file, any) -> file.getFileName().toString().matches("classes-.*\\.jsa"))) {
            return kept.findAny().isPresent();
        }
    }

    /** Opened once, so that the schema stands and what the system reads lies in its cache; answers the units in it. */
    private static long warmed(BenchHouse house) throws Exception {
        try (Bank bank = house.open("start", 0)) {
            return BenchHouse.rows(bank, "unit_units");
        }
    }

    /** One more start, in which the back office is recorded from its first moment; recording makes it slower. */
    private static void profile(Plan plan, BenchHouse house, Path data, Path server, Finding finding) throws Exception {
        Path folder = Files.createDirectories(plan.data().resolve("profiles"));
        Path recording = folder.resolve("start-office.jfr");
        Files.deleteIfExists(recording);
        Settings usual = house.settings(data, server);
        Map<String, String> recorded = new LinkedHashMap<>(usual.properties());
        recorded.put(
                Face.JAVA_FLAGS,
                "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                        + folder.resolve("start-{face}.jfr"));
        try (Bank bank = Bank.open(usual.with(recorded), (zh, en) -> {})) {
            awaitPage(URI.create(bank.officeUrl() + "/sign-in.xhtml"));
        } catch (CannotRun | IllegalStateException unrecorded) {
            // the figure stands without it
            finding.note("The recorded start did not come to its page: " + unrecorded.getMessage());
        }
        finding.profile(
                Files.exists(recording)
                        ? Profile.hottest(recording)
                        : List.of("| | | the face ended before it wrote its recording |"),
                "fewer archives searched for annotations and beans while a face is deployed");
    }

    private static double bank(BenchHouse house, Path data, Path server, List<Map<String, Double>> parts)
            throws Exception {
        Map<String, Double> part = new LinkedHashMap<>();
        long begun = System.nanoTime();
        try (Bank bank = Bank.open(house.settings(data, server), (zh, en) -> part.put(en, since(begun)))) {
            awaitPage(URI.create(bank.portalUrl() + "/"));
            part.put("first page of the portal", since(begun));
            awaitPage(URI.create(bank.officeUrl() + "/sign-in.xhtml"));
            part.put("first page of the back office", since(begun));
            parts.add(part);
            return since(begun);
        }
    }

    static double since(long begun) {
        return (System.nanoTime() - begun) / NANOS;
    }

    /** Asks until the page is there. */
    static void awaitPage(URI page) throws InterruptedException {
        byte[] request = Wire.request(page, null);
        long end = System.nanoTime() + LONGEST_NANOS;
        while (System.nanoTime() < end) {
            try (Wire wire = new Wire(page)) {
                if (wire.send(request).status() == OK) {
                    return;
                }
            } catch (IOException notYet) {
                // it is still starting
            }
            TimeUnit.MILLISECONDS.sleep(ASK_AGAIN_MS);
        }
        throw new IllegalStateException("No page came from " + page);
    }

    private static Path emptyWar(Path folder) throws IOException {
        Path war = folder.resolve("empty.war");
        try (OutputStream file = Files.newOutputStream(war);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write("<!DOCTYPE html><title>empty</title>".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            zip.closeEntry();
        }
        return war;
    }
}
