package org.cordbank.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The page of evidence")
class RequirementsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path FOLDER = ROOT.resolve("docs/evidence");
    private static final List<String> COMMANDS = List.of(
            "bench-status",
            "bench-dossier",
            "bench-start",
            "bench-growth",
            "bench-booking",
            "prove-face",
            "prove-database",
            "prove-stop",
            "prove-mail",
            "prove-double");

    private static final String PASSED = "<testsuite><testcase name=\"holds\"/></testsuite>";

    @TempDir
    private Path folder;

    @Test
    void namesNoTestThatDoesNotExist() throws IOException {
        Sources sources = Sources.of(ROOT);
        for (Requirement requirement : Requirement.read(FOLDER.resolve("requirements.csv"))) {
            assertThat(sources.missing(requirement)).as(requirement.id()).isEmpty();
            assertThat(requirement.runs()).as(requirement.id()).allSatisfy(run -> assertThat(COMMANDS)
                    .contains(run.replace(Runs.CONDITIONS, "")));
        }
    }

    /** Tests of the measuring tools hold the tools to account, not what these measure. */
    @Test
    void namesNoTestOfAToolBesideWhatTheToolMeasures() throws IOException {
        for (Requirement requirement : Requirement.read(FOLDER.resolve("requirements.csv"))) {
            if (!requirement.id().startsWith("T")) {
                assertThat(requirement.tests())
                        .as(requirement.id())
                        .doesNotContain("LoadTest", "FindingTest", "RecoveriesTest");
            }
            assertThat(requirement.tests().size() + requirement.runs().size())
                    .as("who holds " + requirement.id() + " to account")
                    .isPositive();
        }
    }

    @Test
    void noticesATestThatNobodyWrote() throws IOException {
        Requirement invented =
                new Requirement("X", "invented", List.of("NoSuchTest", "RequirementsTest.noSuchMethod"), List.of());
        assertThat(Sources.of(ROOT).missing(invented)).containsExactly("NoSuchTest", "RequirementsTest.noSuchMethod");
    }

    @Test
    void listsEveryRequirementOnce() throws IOException {
        List<String> page = Files.readAllLines(FOLDER.resolve("README.md"));
        for (Requirement requirement : Requirement.read(FOLDER.resolve("requirements.csv"))) {
            assertThat(page)
                    .as(requirement.id())
                    .filteredOn(line -> line.startsWith("| " + requirement.id() + " | " + requirement.promise() + " |"))
                    .hasSize(1);
        }
    }

    @Test
    void tellsPassedFailedAndNotRunApartAndTakesTheNewestRun() throws Exception {
        began("2026-11-26T09:59:00Z");
        report(
                "ATest",
                "<testsuite><testcase name=\"holds\"/><testcase name=\"breaks\"><failure/></testcase></testsuite>",
                "2026-11-26T10:00:00Z");
        Path evidence = Files.createDirectories(folder.resolve("docs/evidence"));
        Files.writeString(
                evidence.resolve("requirements.csv"),
                "id,promise,tests,runs\nA,It holds,ATest.holds;ATest;BTest,bench-status;prove-face\n");
        Files.writeString(
                evidence.resolve("2026-01-01-bench-status.md"), "# old\n\nstatus: 0.10 (goal >= 0.40) FAIL\n");
        Files.writeString(
                evidence.resolve("2026-02-01-bench-status.md"), "# new\n\nstatus: 0.41 (goal >= 0.40) PASS\n");
        assertThat(Evidence.page(folder, evidence))
                .contains("The tests below ended on 2026-11-26 (UTC).")
                .endsWith(
                        "| A | It holds | `ATest.holds` passed (1)<br>`ATest` 1 of 2 failed<br>`BTest` not run |"
                                + " [2026-02-01](2026-02-01-bench-status.md): status: 0.41 (goal >= 0.40) PASS<br>prove-face: not run yet |\n");
    }

    /** A page that is slower than its goal may well ask no more of the database than it promised. */
    @Test
    void tellsTheConditionsOfABenchmarkApartFromItsFigure() throws Exception {
        String missed =
                """
                # bench status

                | also held to | found | wanted |
                |---|---|---|
                | reads of an answered look-up | 2.0 | <= 2 |
                | writes of an answered look-up | 0.0 | <= 0 |

                ## Why it does not pass

                - writes of an answered look-up: 1.0, wanted <= 0

                status: 0.10 (goal >= 0.40) FAIL
                """;
        Files.writeString(folder.resolve("2026-01-01-bench-status.md"), missed);
        assertThat(Runs.of(folder).of("bench-status#conditions"))
                .isEqualTo("[2026-01-01](2026-01-01-bench-status.md): 1 of 2 conditions did not hold");
        Files.writeString(
                folder.resolve("2026-01-02-bench-status.md"), missed.replaceAll("(?m)^- .*$", "- the figure alone"));
        assertThat(Runs.of(folder).of("bench-status#conditions"))
                .isEqualTo("[2026-01-02](2026-01-02-bench-status.md): all 2 conditions held");
        assertThat(Runs.of(folder).of("bench-dossier#conditions")).isEqualTo("bench-dossier: not run yet");
    }

    @Test
    void takesNoReportThatAnEarlierBuildLeft() throws Exception {
        began("2026-11-26T23:50:00Z");
        report("EarlierTest", PASSED, "2026-11-26T23:49:59Z");
        report("LateTest", PASSED, "2026-11-26T23:51:00Z");
        report("LaterTest", PASSED, "2026-11-27T00:10:00Z");
        Path evidence = Files.createDirectories(folder.resolve("docs/evidence"));
        Files.writeString(
                evidence.resolve("requirements.csv"), "id,promise,tests,runs\nA,It holds,EarlierTest;LateTest,\n");
        assertThat(Evidence.page(folder, evidence))
                .contains("The tests below ended between 2026-11-26 and 2026-11-27 (UTC).")
                .endsWith("| A | It holds | `EarlierTest` not run<br>`LateTest` passed (1) |  |\n");
    }

    @Test
    void isNotWrittenWhereNothingRan() throws Exception {
        report("ATest", PASSED, "2026-11-26T10:00:00Z");
        assertThatThrownBy(() -> Evidence.page(folder, folder)).isInstanceOf(NothingRan.class);
        began("2026-11-26T10:00:01Z");
        assertThatThrownBy(() -> Evidence.page(folder, folder))
                .isInstanceOf(NothingRan.class)
                .hasMessageContaining("stays as it is")
                .hasMessageContaining("未作改动");
    }

    private void began(String instant) throws IOException {
        Path mark = folder.resolve(Results.BEGAN);
        Files.createDirectories(mark.getParent());
        Files.setLastModifiedTime(Files.writeString(mark, ""), FileTime.from(Instant.parse(instant)));
    }

    private void report(String test, String xml, String instant) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("module/target/surefire-reports"));
        Files.setLastModifiedTime(
                Files.writeString(reports.resolve("TEST-org.cordbank." + test + ".xml"), xml),
                FileTime.from(Instant.parse(instant)));
    }
}
