package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The museum's desk and its door, in a browser, with visitors who have no account. */
@DisplayName("Museum staff answer, lead, admit and count visitors, and nobody loses a seat untold")
class MuseumDeskJourneyIT {
    /** Pixels after which a press that moves is a drag. */
    private static final int BEGUN = 6;

    private static final int FIRST = 3;
    private static final int HOUR = 60;
    private static final Pattern TAKEN = Pattern.compile("(\\d+) / \\d+ 人");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @BeforeAll
    static void theClockStands() {
        Cast.hasPlayed();
    }

    @Test
    void aClassIsAnsweredLedAdmittedThankedAndCounted() throws IOException {
        String name = "示例小学 " + UUID.randomUUID().toString().substring(0, 6);
        try (Visitor school = Visitor.school(name);
                Visitor family = Visitor.with(school, 2);
                Desk desk = Desk.of("museum")) {
            approve(desk, school);
            assertThat(school.look()).contains("预约成功");
            lead(desk, school);
            dayIsPrinted(desk, school);
            comes(school, 5);
            roomIsChecked(desk, school);
            door(school, family, desk);
            comes(school, 100);
            session(desk, school).sheet("closing").send("close");
            assertThat(desk.told()).contains("0 批未到");
            thanked(school, name);
            counted(desk);
        }
    }

    @Test
    void whoLosesASeatIsToldAndChoosesAgain() {
        try (Visitor first = Visitor.family(FIRST);
                Visitor second = Visitor.with(first, 2);
                Visitor third = Visitor.later(first, 4);
                Desk desk = Desk.of("museum")) {
            capacityIsLowered(desk, first);
            assertThat(first.look()).contains("选择新的场次");
            Look.findsNoBarrier(first.page());
            Look.picture(first.page(), "visit-displaced-1280");
            rebooks(first);
            assertThat(second.look()).contains("预约成功");
            dragged(desk, second);
            aLaterHourIsClosed(desk, third);
            assertThat(third.look()).contains("管道检修");
            moved(desk, third);
            assertThat(third.look()).contains("预约成功");
        }
    }

    private static void approve(Desk desk, Visitor school) {
        desk.open("/museum/list-requests.xhtml").look("museum-requests");
        desk.choose(school.number()).look("museum-booking");
        desk.sheet("approving").send("approve");
        assertThat(desk.told()).contains(school.number());
    }

    private static Desk session(Desk desk, Visitor who) {
        desk.open("/museum/show-day.xhtml?day=" + who.day());
        desk.choose(who.number());
        Locator link = desk.page().locator("main a[href*='show-session.xhtml']").first();
        Sheet.drawn(desk.page(), link::click);
        return desk;
    }

    private static void lead(Desk desk, Visitor school) {
        String guide = "柳讲解" + UUID.randomUUID().toString().substring(0, 4) + "（化名）";
        LocalDate day = LocalDate.parse(school.day());
        desk.open("/museum/list-guides.xhtml");
        desk.sheet("keeping").put("name", guide).put("skills", "CHILDREN").send("keep");
        Locator guides = desk.sheet("rostering").controls("guide");
        guides.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(guide));
        desk.sheet("rostering")
                .put("weekday", Integer.toString(day.getDayOfWeek().getValue()))
                .put("begins", "08:30")
                .put("ends", "17:30")
                .put("fromDay", BankTime.today().toString())
                .send("roster");
        session(desk, school).look("museum-session");
        desk.sheet("assigning")
                .controls("guide")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(guide));
        desk.sheet("assigning").send("assign");
        assertThat(desk.page().locator("form[id='releasing']").innerText()).contains(guide);
    }

    private static void dayIsPrinted(Desk desk, Visitor school) throws IOException {
        desk.open("/museum/show-day.xhtml?day=" + school.day()).look("museum-day");
        String masked = Pdf.words(file(desk.page(), () -> desk.sheet("printing").press("print")));
        assertThat(masked).containsIgnoringWhitespaces(school.number()).doesNotContain(school.phone());
        desk.sheet("revealing").put("why", "带队老师联系用");
        String clear = Pdf.words(file(desk.page(), () -> desk.sheet("revealing").press("clear")));
        assertThat(clear).containsIgnoringWhitespaces(school.number()).contains(school.phone());
    }

    private static void roomIsChecked(Desk desk, Visitor school) {
        session(desk, school);
        desk.sheet("checking")
                .chooseFirst("room")
                .put("oxygen", "18.9")
                .put("entering", "15")
                .send("check");
        assertThat(desk.told()).contains("不能进入");
        desk.sheet("checking")
                .chooseFirst("room")
                .put("oxygen", "20.8")
                .put("entering", "15")
                .send("check");
        assertThat(desk.told()).contains("可以进入");
    }

    /** The telephone loses its line, is opened anew, and what it noted is merged once although the desk was faster. */
    private static void door(Visitor school, Visitor family, Desk desk) throws IOException {
        try (Desk phone = Desk.onThePhone("museum")) {
            Page page = phone.open("/museum/check-in.xhtml").page();
            guest(page, school).waitFor();
            phone.look("museum-door");
            page.waitForFunction("async () => (await caches.match(location.pathname)) !== undefined");
            Camera.sees(family.code());
            page.locator("#door-find + button").click();
            page.waitForFunction("number => document.querySelector('#door-find').value === number", family.number());
            assertThat(page.locator("video").count())
                    .as("the camera is closed when it read something")
                    .isZero();
            page.locator("#door-find").fill("");
            page.locator("#door-photo").setInputFiles(new FilePayload("code.png", "image/png", family.code()));
            page.waitForFunction("number => document.querySelector('#door-find').value === number", family.number());
            assertThat(page.locator(".cb-door-guest").count()).isOne();
            page.context().setOffline(true);
            page.reload();
            guest(page, family).waitFor();
            note(page, family, "2");
            note(page, school, "31");
            assertThat(page.locator(".cb-door-waiting").innerText()).contains("2");
            Look.picture(page, "museum-door-offline-390");
            phone.forgive();
            checkIn(desk, family);
            page.context().setOffline(false);
            page.waitForFunction("() => document.querySelector('.cb-door-waiting').textContent === ''");
            guest(page, school).locator(".cb-tone-ok").waitFor();
            assertThat(guest(page, family).innerText()).contains("已到 1");
            assertThat(guest(page, school).innerText()).contains("已到 31");
            assertThat(page.locator(".cb-door-said").innerText()).isEmpty();
        }
    }

    private static Locator guest(Page page, Visitor who) {
        return page.locator(".cb-door-guest[data-number='" + who.number() + "']");
    }

    private static void note(Page page, Visitor who, String came) {
        page.locator("#door-find").fill(who.number());
        guest(page, who).locator("input").fill(came);
        guest(page, who).locator("button").click();
        page.locator("#door-find").fill("");
    }

    private static void checkIn(Desk desk, Visitor who) {
        desk.open("/museum/check-in.xhtml");
        desk.sheet("one").put("number", who.number()).put("came", "1").send("in");
        assertThat(desk.told()).isNotEmpty();
    }

    private static void thanked(Visitor school, String name) throws IOException {
        await(() -> school.look().contains("参观证书"));
        Look.picture(school.page(), "visit-after-390");
        assertThat(Pdf.words(school.file("certificate.pdf")))
                .containsIgnoringWhitespaces(name)
                .contains("31");
        school.look();
        school.page().locator("a[href*='feedback.xhtml']").click();
        school.page().waitForURL("**/feedback.xhtml**");
        Look.findsNoBarrier(school.page());
        Look.picture(school.page(), "visit-feedback-390");
        new Sheet(school.page(), "rating")
                .put("stars", "5")
                .put("words", "讲解清楚")
                .send("send");
        assertThat(school.page().locator("#did").count()).isOne();
        await(() -> Mailbox.count(school.mail()) >= 3);
    }

    private static void counted(Desk desk) throws IOException {
        desk.open("/museum/see-statistics.xhtml").look("museum-statistics");
        String year = Integer.toString(BankTime.today().getYear());
        byte[] pdf = file(desk.page(), () -> desk.sheet("report").press("pdf"));
        assertThat(Pdf.words(pdf)).contains(year);
        Download book = desk.page().waitForDownload(() -> desk.sheet("report").press("xlsx"));
        try (ZipFile opened = new ZipFile(book.path().toFile())) {
            assertThat(opened.getEntry("xl/workbook.xml")).isNotNull();
            assertThat(opened.getEntry("xl/worksheets/sheet1.xml").getSize()).isPositive();
        }
    }

    private static void capacityIsLowered(Desk desk, Visitor first) {
        session(desk, first);
        Matcher taken = TAKEN.matcher(desk.words());
        assertThat(taken.find()).isTrue();
        desk.sheet("resizing")
                .put("capacity", Integer.toString(Integer.parseInt(taken.group(1)) - FIRST))
                .put("sizeWhy", "只有一名讲解员")
                .send("resize");
        assertThat(desk.refused()).contains("无处安置");
        desk.page()
                .locator("form[id='resizing'] label", new Page.LocatorOptions().setHasText(first.number()))
                .click();
        desk.look("museum-resize");
        desk.sheet("resizing").send("resize");
        assertThat(desk.told()).contains("容量已修改");
    }

    private static void rebooks(Visitor who) {
        who.page().locator("a[href*='visit-change']").first().click();
        who.page().waitForURL("**/visit-change.xhtml**");
        VisitSteps.turnToAFreeDay(who.page());
        who.page().locator("#changing input[type=radio]").first().check();
        new Sheet(who.page(), "changing").send("change");
        assertThat(who.look()).contains("预约成功");
    }

    private static void aLaterHourIsClosed(Desk desk, Visitor third) {
        desk.open("/museum/list-closures.xhtml");
        desk.sheet("closing")
                .put("fromDay", third.day())
                .put("toDay", third.day())
                .put("fromTime", third.begins().minusMinutes(10).toString())
                .put("toTime", third.begins().plusMinutes(120).toString())
                .put("reason", "管道检修")
                .send("look");
        desk.look("museum-closing");
        assertThat(desk.words()).contains(third.begins().toString());
        desk.sheet("closing").send("close");
        assertThat(desk.told()).contains("已通知");
        await(() -> Mailbox.count(third.mail()) >= 2);
    }

    /** In the week and on the day a booking is dragged onto another session, and moved when staff say so. */
    private static void dragged(Desk desk, Visitor who) {
        String booking = "[data-move]:has-text('" + who.number() + "')";
        Page page = desk.open("/museum/show-day.xhtml?day=" + who.day()).page();
        String id = page.locator(booking).getAttribute("data-move");
        String from = page.locator(booking).getAttribute("data-move-from");
        String to = page.locator("[data-move-to]:not([data-move-to='" + from + "'], [data-move-to=''])")
                .last()
                .getAttribute("data-move-to");
        desk.open("/museum/see-week.xhtml?from=" + who.day());
        page.locator("details:has([data-move='" + id + "']) summary").click();
        desk.look("museum-week-parties");
        drop(page, page.locator("[data-move='" + id + "']"), to);
        desk.open("/museum/show-day.xhtml?day=" + who.day());
        drop(page, page.locator(booking), to);
        // The address leads down to the form; half a line of the menu then lies under the bar and is judged too small.
        page.evaluate("scrollTo(0, 0)");
        desk.look("museum-moving");
        desk.sheet("moving").send("move");
        assertThat(desk.told()).contains(who.number());
        desk.open("/museum/show-day.xhtml?day=" + who.day());
        assertThat(page.locator("[data-move-to='" + to + "']").innerText()).contains(who.number());
    }

    private static void drop(Page page, Locator booking, String to) {
        booking.hover();
        BoundingBox chip = booking.boundingBox();
        page.mouse().down();
        // The drag begins before the page scrolls to where it ends, as under a hand.
        page.mouse().move(chip.x + chip.width / 2 + BEGUN, chip.y + chip.height / 2 + BEGUN);
        Locator place = page.locator("[data-move-to='" + to + "']");
        place.hover();
        place.hover();
        page.mouse().up();
        page.waitForURL(Pattern.compile(".*/show-booking\\.xhtml\\?id=\\d+&to=" + to + "#moving"));
        assertThat(new Sheet(page, "moving").controls("to").inputValue()).isEqualTo(to);
    }

    private static void moved(Desk desk, Visitor third) {
        desk.open("/museum/list-requests.xhtml").choose(third.number());
        desk.sheet("moving").chooseFirst("to").send("move");
        assertThat(desk.told()).contains(third.number());
    }

    /** Lets the bank's time pass until so many minutes after the session began, if that has not come yet. */
    private static void comes(Visitor who, long minutes) {
        Instant wanted = LocalDate.parse(who.day())
                .atTime(who.begins())
                .plusMinutes(minutes)
                .atZone(BankTime.ZONE)
                .toInstant();
        long ahead = Duration.between(BankTime.now(), wanted).toMinutes();
        if (ahead >= HOUR) {
            BankTime.forward(ahead / HOUR + "h");
        }
        if (ahead > 0 && ahead % HOUR > 0) {
            BankTime.forward(ahead % HOUR + "m");
        }
    }

    private static byte[] file(Page page, Runnable asks) throws IOException {
        Download download = page.waitForDownload(asks);
        return Files.readAllBytes(download.path());
    }

    private interface Question {
        boolean isTrue();
    }

    private static void await(Question question) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!question.isTrue()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }
}
