package org.cordbank.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @TempDir
    private Path folder;

    @Test
    void namesNoTestThatDoesNotExist() throws IOException {
        Sources sources = Sources.of(ROOT);
        for (Requirement requirement : Requirement.read(FOLDER.resolve("requirements.csv"))) {
            assertThat(sources.missing(requirement)).as(requirement.id()).isEmpty();
            assertThat(COMMANDS).as(requirement.id()).containsAll(requirement.runs());
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
    void tellsPassedFailedAndNotRunApartAndTakesTheNewestRun() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("module/target/surefire-reports"));
        Files.writeString(
                reports.resolve("TEST-org.cordbank.ATest.xml"),
                "<testsuite><testcase name=\"holds\"/><testcase name=\"breaks\"><failure/></testcase></testsuite>");
        Path evidence = Files.createDirectories(folder.resolve("docs/evidence"));
        Files.writeString(
                evidence.resolve("requirements.csv"),
                "id,promise,tests,runs\nA,It holds,ATest.holds;ATest;BTest,bench-status;prove-face\n");
        Files.writeString(
                evidence.resolve("2026-01-01-bench-status.md"), "# old\n\nstatus: 0.10 (goal >= 0.40) FAIL\n");
        Files.writeString(
                evidence.resolve("2026-02-01-bench-status.md"), "# new\n\nstatus: 0.41 (goal >= 0.40) PASS\n");
        assertThat(Evidence.page(folder, evidence))
                .endsWith(
                        "| A | It holds | `ATest.holds` passed (1)<br>`ATest` 1 of 2 failed<br>`BTest` not run |"
                                + " [2026-02-01](2026-02-01-bench-status.md): status: 0.41 (goal >= 0.40) PASS<br>prove-face: not run yet |\n");
    }
}
