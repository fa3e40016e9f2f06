package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The way of a unit as the README tells it, in two kinds of windows: the family's phone and the desks of the bank. Each
 * chapter needs the one before; the clock is moved forward by the launcher's command where a culture has to grow.
 */
@DisplayName("One unit's whole journey, from the signature to a certificate anyone can verify")
@TestMethodOrder(OrderAnnotation.class)
@Order(20)
class JourneyIT {
    /** What is read on the day after, within the first week, and when the cultures are grown. */
    private static final List<List<String>> TESTS = List.of(
            List.of("T01", "T02", "T03", "T07", "T10", "T11", "T12", "T13"),
            List.of("T08", "T09", "T14", "T15"),
            List.of("T04", "T05", "T06"));

    private static final Story STORY = Story.of("journey");
    private static int told;

    @BeforeAll
    static void theCastHasPlayed() {
        Cast.hasPlayed();
    }

    @Test
    @Order(1)
    @DisplayName("A family signs on its phone")
    void signs() {
        FamilyChapter.signs(STORY);
        told = 1;
    }

    @Test
    @Order(2)
    @DisplayName("The bank countersigns, is paid, files the results and issues the kit with its number")
    void isEnrolled() {
        after(1);
        FrontChapter.countersigns(STORY);
        FrontChapter.isPaid(STORY);
        FrontChapter.issuesTheKit(STORY);
        assertThat(STORY.dinValue()).matches("[A-Z]\\d{12}");
        told = 2;
    }

    @Test
    @Order(3)
    @DisplayName("Collected at the bedside, carried, received with its eight checks and registered")
    void arrives() {
        after(2);
        BankTime.forward("2h");
        RoadChapter.collects(STORY);
        BankTime.forward("20m");
        RoadChapter.travels(STORY);
        BankTime.forward("60m");
        RoadChapter.arrives(STORY);
        RoadChapter.isReceived(STORY);
        assertThat(FamilyChapter.reads(STORY)).contains("初检合格，已编号");
        told = 3;
    }

    @Test
    @Order(4)
    @DisplayName("Fifty-six steps in their order, those of shift and batch recorded once")
    void isPrepared() {
        after(3);
        List<String> recorded = BenchChapter.prepares(STORY);
        assertThat(recorded).doesNotHaveDuplicates().isSubsetOf(Catalogue.steps());
        assertThat(BenchChapter.stands(STORY)).isEqualTo(Catalogue.steps());
        told = 4;
    }

    @Test
    @Order(5)
    @DisplayName("Frozen by its curve and put into a quarantine position by two people")
    void isFrozen() {
        after(4);
        LaboratoryChapter.freezes(STORY);
        LaboratoryChapter.isPlaced(STORY);
        told = 5;
    }

    @Test
    @Order(6)
    @DisplayName("Fifteen tests, each verified by another person, the cultures after fourteen days")
    void isTested() {
        after(5);
        assertThat(TESTS.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(Catalogue.tests());
        BankTime.forward("1d");
        LaboratoryChapter.tests(STORY, TESTS.get(0));
        BankTime.forward("6d");
        LaboratoryChapter.tests(STORY, TESTS.get(1));
        BankTime.forward("8d");
        LaboratoryChapter.tests(STORY, TESTS.get(2));
        assertThat(LaboratoryChapter.matrix(STORY)).contains("15 / 15").doesNotContain("待复核");
        told = 6;
    }

    @Test
    @Order(7)
    @DisplayName("Released by quality and medicine, moved by two people")
    void isReleased() {
        after(6);
        ReleaseChapter.qaReleases(STORY);
        ReleaseChapter.directorReleases(STORY);
        ReleaseChapter.moves(STORY);
        assertThat(FamilyChapter.reads(STORY)).contains("储存");
        told = 7;
    }

    @Test
    @Order(8)
    @DisplayName("The family takes its certificate; whoever scans the code reads the unit's standing")
    void isCertified() throws Exception {
        after(7);
        Path certificate = FamilyChapter.downloads(STORY);
        String address = Scanner.codeOn(certificate);
        assertThat(address).startsWith(House.open().portal() + "/verify/");
        assertThat(FamilyChapter.passerByReads(address))
                .contains(STORY.din())
                .doesNotContain(Story.MOTHER, "CD34", "血型");
        told = 8;
    }

    @Test
    @Order(9)
    @DisplayName("Everything about the unit stands on one page")
    void isKnown() {
        after(8);
        try (Desk desk = Desk.of("qa")) {
            desk.open("/unit/show-unit.xhtml?id=" + STORY.publicId()).look("unit-360-journey");
            List<String> wanted = new ArrayList<>(Catalogue.steps());
            wanted.addAll(Catalogue.tests());
            wanted.addAll(List.of(STORY.din(), STORY.contract(), STORY.box(), "何护士（化名）", "马行远（化名）", "白制备（化名）"));
            wanted.addAll(List.of("秦复核（化名）", "陶检验（化名）", "严质量（化名）", "方主任（化名）", "江库管（化名）"));
            assertThat(desk.page().locator("main").textContent()).contains(wanted);
        }
        told = 9;
    }

    private static void after(int chapter) {
        assumeTrue(told >= chapter, "the chapter before was not finished");
    }
}
