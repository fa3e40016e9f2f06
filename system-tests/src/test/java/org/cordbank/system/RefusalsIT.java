package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.cordbank.system.Browsers.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What the bank does not let anybody do, tried with the sample families' units in a browser: each refusal names its
 * reason on the page and leaves everything as it was.
 */
@DisplayName("Each refusal says why on the page, and nothing is half-saved")
@TestMethodOrder(OrderAnnotation.class)
@Order(30)
class RefusalsIT {
    private static final String OLD_LOT =
            "OLD-" + java.util.UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
    private static final String BENCH = "li@example.com";
    private static final String TESTED = "zhao@example.com";
    private static final String KIT = "chu@example.com";

    private static String benchUnit;

    @BeforeAll
    static void theCastHasPlayed() {
        Cast.hasPlayed();
        benchUnit = Units.barcode(BENCH);
    }

    @Test
    @Order(1)
    void whatRunsOutTomorrowIsEnteredToday() {
        String tomorrow = BankTime.today().plusDays(1).toString();
        try (Desk desk = Desk.of("qa")) {
            desk.open("/quality/receive-lot.xhtml");
            desk.sheet("receiving")
                    .put("lot", OLD_LOT)
                    .put("item", "WAFER")
                    .put("zh", "刀片（示例）")
                    .put("en", "Wafer (sample)")
                    .put("expires", tomorrow)
                    .send("receive");
            assertThat(desk.refused()).isEmpty();
            Page page = desk.page();
            Sheet.drawn(page, () -> page.locator("tr", new Page.LocatorOptions().setHasText(OLD_LOT))
                    .locator("button")
                    .click());
        }
        Newcomer.hiredAs("LAB_TECHNICIAN", "PREPARATION", tomorrow);
        BankTime.forward("2d");
    }

    @Test
    @Order(2)
    void anUnknownBagIsRefusedByItsNumber() {
        try (Desk desk = Desk.of("technician")) {
            desk.open("/lab/run-steps.xhtml").scan("=Z99992699999900");
            assertThat(desk.refused()).contains("Z9999");
            desk.scan("LOT-123456");
            assertThat(desk.refused()).contains("LOT-123456");
        }
    }

    @Test
    @Order(3)
    void aUnitAtTheBenchIsNeitherFrozenNorStoredNorReleased() {
        try (Desk desk = Desk.of("technician")) {
            desk.open("/lab/freeze-run.xhtml")
                    .sheet("open")
                    .put("equipment", "DEMO-CRF")
                    .send("start");
            desk.sheet("loading")
                    .put("bag", benchUnit)
                    .put("slot", "7")
                    .put("secondBadge", "D-08")
                    .put("secondPin", Visits.PIN)
                    .send("load");
            assertThat(desk.refused()).contains("制备");
            assertThat(desk.words()).contains("还没有装入");
        }
        try (Desk desk = Desk.of("custodian")) {
            desk.open("/storage/place-unit.xhtml").scan(benchUnit);
            LaboratoryChapter.put(desk);
            assertThat(desk.refused()).contains("制备中", "不能入罐");
        }
        try (Desk desk = Desk.of("qa")) {
            desk.open("/release/review-unit.xhtml?id=" + Units.publicId(TESTED)).look("review-unmet");
            assertThat(desk.words()).contains("未满足");
        }
    }

    @Test
    @Order(4)
    void anExpiredLotIsNotUsed() {
        atTheWeld(desk -> {
            desk.sheet("step").put("wafer_lot", OLD_LOT).send("record");
            assertThat(desk.refused()).contains(OLD_LOT);
        });
    }

    @Test
    @Order(5)
    void whoSignsSecondIsSomebodyElse() {
        atTheWeld(desk -> {
            desk.sheet("step").put("secondBadge", "D-07").send("record");
            assertThat(desk.refused()).contains("孙制备");
            desk.look("refused-second-person");
        });
    }

    @Test
    @Order(6)
    void whoseQualificationHasRunOutSignsNothing() {
        try (Desk desk = Newcomer.desk("LAB_TECHNICIAN")) {
            desk.open("/lab/open-shift.xhtml");
            desk.sheet("step").put("gown_lot", "DEMO-GOWN").send("record");
            assertThat(desk.refused()).contains("新同事", "到期");
            Weld.runner(desk, benchUnit);
            assertThat(desk.page().locator("form#step").count())
                    .as("whoever is not gowned has no form at the bench")
                    .isZero();
        }
    }

    @Test
    @Order(7)
    void aPageThatHasGrownOldRecordsNothingTwice() {
        try (Desk first = Desk.of("technician");
                Desk late = Desk.of("technician")) {
            Weld.fill(first, benchUnit);
            Weld.fill(late, benchUnit);
            first.sheet("step").send("record");
            assertThat(first.refused()).isEmpty();
            late.sheet("step").send("record");
            assertThat(late.refused()).contains("D24");
            Weld.runner(first, benchUnit);
            assertThat(Weld.code(first)).isEqualTo("D25");
        }
    }

    @Test
    @Order(8)
    void anImpossibleValueIsNotKeptAndAPlausibleOneIsKeptAsFailed() {
        try (Desk desk = Desk.of("technician")) {
            Weld.runner(desk, benchUnit);
            int before = Weld.done(desk);
            desk.sheet("step").put("hes_lot", "DEMO-HES").put("added", "900").send("record");
            assertThat(desk.refused()).contains("900");
            assertThat(desk.page().locator("[name=hes_lot]").inputValue()).isEqualTo("DEMO-HES");
            Weld.runner(desk, benchUnit);
            assertThat(Weld.done(desk)).isEqualTo(before);
            desk.sheet("step").put("hes_lot", "DEMO-HES").put("added", "2").send("record");
            assertThat(desk.refused()).isEmpty();
            assertThat(desk.told()).contains("D25");
            Weld.runner(desk, benchUnit);
            assertThat(desk.page().locator("form#step").count())
                    .as("the next step waits for the disposition")
                    .isZero();
            desk.look("step-waits");
        }
    }

    @Test
    @Order(9)
    void aDeviationIsDecidedOnceAndThenTheUnitGoesOn() {
        try (Desk qa = Desk.of("qa");
                Desk late = Desk.of("director")) {
            qa.open("/quality/list-deviations.xhtml").choose("D25");
            late.open(qa.path());
            decide(qa);
            assertThat(qa.refused()).isEmpty();
            decide(late);
            assertThat(late.refused()).isNotEmpty();
            late.look("deviation-decided-already");
        }
        try (Desk desk = Desk.of("technician")) {
            Weld.runner(desk, benchUnit);
            assertThat(Weld.code(desk)).isEqualTo("D26");
            assertThat(desk.page().locator("form#step").count()).isOne();
        }
    }

    @Test
    @Order(10)
    void aCollectorWithoutACertificateCollectsNothing() {
        Training.suspendsTheCollector();
        try (Desk desk = Desk.onThePhone("collector")) {
            desk.open("/collection/record-collection.xhtml").scan(Units.barcode(KIT));
            assertThat(desk.words()).contains("没有有效的合格证");
            desk.look("bedside-uncertified");
            RoadChapter.bedside(desk, "楚云舒（化名）");
            assertThat(desk.refused()).contains("合格证");
        } finally {
            Training.certifiesTheCollector();
        }
        try (Desk desk = Desk.of("qa")) {
            desk.open("/unit/show-unit.xhtml?id=" + Units.publicId(KIT));
            assertThat(desk.words()).contains("采集包已发放");
        }
    }

    @Test
    @Order(11)
    void aDoubleClickBooksOneTransfer() {
        String reference = "TWICE-"
                + java.util.UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        try (Desk desk = Desk.of("finance")) {
            Page page = desk.open("/billing/record-payment.xhtml").page();
            Sheet.drawn(page, () -> page.locator("tbody a").first().click());
            String invoice = desk.path();
            desk.sheet("payment")
                    .put("amount", "10.00")
                    .put("payer", "沈佳禾（化名）")
                    .put("bankReference", reference)
                    .put("valueDate", BankTime.today().toString());
            Sheet.drawn(page, () -> page.locator("#record").dblclick());
            assertThat(desk.refused()).isEmpty();
            desk.open(invoice);
            assertThat(desk.words().split(reference, -1))
                    .as("times it was booked")
                    .hasSize(2);
        }
    }

    @Test
    @Order(12)
    void aPageOfAnotherRoleIsRefusedWithANumberToAskFor() {
        try (BrowserContext window = Visits.staff("courier", Screen.PHONE, "zh")) {
            Page page = window.newPage();
            page.navigate(House.open().office() + "/release/list-reviews.xhtml");
            assertThat(page.locator("main").innerText()).containsPattern("[A-Z0-9]{4}-[A-Z0-9]{4}");
            Look.findsNoBarrier(page);
            Look.picture(page, "denied-390");
        }
    }

    private static void decide(Desk desk) {
        desk.sheet("disposing")
                .put("disposition", "ACCEPT")
                .put("reason", "按实际加入量重新计算，不影响分离")
                .put("pin", Visits.PIN)
                .send("dispose");
    }

    /** Fills the weld's step in rightly, lets {@code wrong} spoil it, and sees that nothing was recorded. */
    private static void atTheWeld(java.util.function.Consumer<Desk> wrong) {
        try (Desk desk = Desk.of("technician")) {
            Weld.fill(desk, benchUnit);
            int before = Weld.done(desk);
            wrong.accept(desk);
            Weld.runner(desk, benchUnit);
            assertThat(Weld.code(desk)).isEqualTo("D24");
            assertThat(Weld.done(desk)).isEqualTo(before);
        }
    }
}
