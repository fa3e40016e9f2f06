package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.system.Browsers.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The portal runs under its own narrow database account: what a visitor does here is done with its grants alone. */
@DisplayName("A visit is booked without an account, changed and cancelled by its link")
class VisitJourneyIT {
    private static final Duration THREE_MINUTES = Duration.ofMinutes(3);

    @BeforeAll
    static void theClockStands() {
        Cast.hasPlayed();
    }

    @Test
    void aSchoolBooksThirtyPupilsOnAPhoneInThreeMinutes() {
        long begun = System.nanoTime();
        try (BrowserContext teacher = Visits.nobody(Screen.PHONE, "zh")) {
            Page page = teacher.newPage();
            List<String> complaints = Look.complaints(page);
            VisitSteps.begin(page, "SCHOOL", 33);
            look(page, "visit-date-school");
            VisitSteps.day(page, 33);
            look(page, "visit-slots-school");
            VisitSteps.choose(page);
            look(page, "visit-details-school");
            Sheet details = new Sheet(page, "details")
                    .put("organisation", "济南示例小学")
                    .put("grade", "三年级 2 班")
                    .put("adults", "2")
                    .put("band", "AGE_6_11")
                    .put("name", "孙老师（化名）")
                    .put("phone", VisitSteps.phone())
                    .put("email", VisitSteps.mail());
            details.send("keep");
            assertThat(page.locator(".cb-errors").textContent()).contains("至少 4 名");
            assertThat(page.locator("#organisation").inputValue()).isEqualTo("济南示例小学");
            new Sheet(page, "details").put("adults", "3").send("keep");
            look(page, "visit-check-school");
            new Sheet(page, "booking").send("book");
            look(page, "visit-booked-school");
            assertThat(page.locator("#receipt").textContent()).contains("待确认");
            assertThat(page.locator("#letters").count()).isOne();
            assertThat(complaints).isEmpty();
            assertThat(teacher.cookies())
                    .extracting(cookie -> cookie.name)
                    .as("no session is needed")
                    .doesNotContain("cb_portal");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(THREE_MINUTES);
    }

    @Test
    void aFamilyBooksAtADeskChangesAndCancels() {
        try (BrowserContext family = Visits.nobody(Screen.DESK, "en")) {
            Page page = family.newPage();
            List<String> complaints = Look.complaints(page);
            String mail = VisitSteps.mail();
            VisitSteps.begin(page, "FAMILY", 3);
            look(page, "visit-date-family");
            VisitSteps.day(page, 3);
            VisitSteps.choose(page);
            Sheet.drawn(page, () -> page.locator("#extend").click());
            new Sheet(page, "details")
                    .put("adults", "2")
                    .put("name", "Sample Guest")
                    .put("phone", VisitSteps.phone())
                    .put("email", mail)
                    .send("keep");
            look(page, "visit-check-family");
            new Sheet(page, "booking").send("book");
            look(page, "visit-booked-family");
            assertThat(page.locator(".cb-pass-qr img").evaluate("image => image.naturalWidth"))
                    .isNotEqualTo(0);
            assertThat(family.request()
                            .get(attribute(page, "a[href^='visit.ics']"))
                            .text())
                    .contains("BEGIN:VCALENDAR")
                    .contains("SEQUENCE:0");
            String mine = page.url();
            page.locator("a[href*='visit-change']").click();
            page.locator("#heads").waitFor();
            look(page, "visit-change-family");
            new Sheet(page, "changing").put("heads", "4").send("change");
            assertThat(page.locator("#did").count()).isOne();
            assertThat(page.locator("#facts").textContent()).contains("2 adults, 2 minors");
            new Sheet(page, "cancelling").send("cancel");
            look(page, "visit-cancelled-family");
            assertThat(page.locator("#cancelling").count()).isZero();
            page.navigate(mine.replaceAll("s=[^&]*", "s=AAAAAAAAAAAAAAAA"));
            assertThat(page.locator("#facts").count())
                    .as("an altered link opens nothing")
                    .isZero();
            assertThat(complaints.stream().filter(line -> !line.contains("404") && !line.contains("400")))
                    .isEmpty();
            awaitMails(mail, 3);
        }
    }

    @Test
    void aFamilyBooksWithTheKeyboardAlone() {
        try (BrowserContext family = Visits.nobody(Screen.DESK, "zh")) {
            Page page = family.newPage();
            page.navigate(House.open().portal() + "/museum/book.xhtml");
            reach(page, "#kind\\:0");
            page.keyboard().press("Space");
            reach(page, "#heads");
            page.keyboard().type("2");
            page.keyboard().press("Enter");
            page.waitForURL("**/visit-date.xhtml**");
            reach(page, ".cb-day-free > a");
            page.keyboard().press("Enter");
            page.locator("#slots-form").waitFor();
            reach(page, "#slot\\:0");
            page.keyboard().press("Space");
            reach(page, "#choose");
            page.keyboard().press("Enter");
            page.waitForURL("**/visit-details.xhtml**");
            for (String[] typed : new String[][] {
                {"#adults", "2"}, {"#name", "周访客（化名）"}, {"#phone", VisitSteps.phone()}, {"#email", VisitSteps.mail()}
            }) {
                reach(page, typed[0]);
                page.keyboard().type(typed[1]);
            }
            reach(page, "#keep");
            page.keyboard().press("Enter");
            page.waitForURL("**/visit-check.xhtml**");
            reach(page, "#book");
            page.keyboard().press("Enter");
            page.waitForURL("**/booking.xhtml**");
            assertThat(page.locator("#receipt").textContent()).contains("预约成功");
        }
    }

    @Test
    void whatTheMuseumIsStandsOnOnePage() {
        for (Screen screen : Screen.values()) {
            for (String language : List.of("zh", "en")) {
                try (BrowserContext visitor = Visits.nobody(screen, language)) {
                    Page page = visitor.newPage();
                    List<String> complaints = Look.complaints(page);
                    for (String path : List.of("hall", "book")) {
                        page.navigate(House.open().portal() + "/museum/" + path + ".xhtml");
                        look(page, "museum-" + path + "-" + language);
                    }
                    assertThat(complaints).isEmpty();
                }
            }
        }
    }

    /** Moves the focus with the Tab key until it stands on the element. */
    private static void reach(Page page, String selector) {
        Locator wanted = page.locator(selector).first();
        for (int tab = 0; tab < 120; tab++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + selector + " on " + page.url());
    }

    private static void awaitMails(String mail, int most) {
        List<Mailbox.Mail> mails = new ArrayList<>();
        for (int look = 0; look < 100 && mails.size() < most; look++) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(300).toNanos());
            mails = Mailbox.to(mail);
        }
        assertThat(mails).hasSize(most);
    }

    private static String attribute(Page page, String link) {
        return page.locator(link).first().evaluate("link => link.href").toString();
    }

    private static void look(Page page, String name) {
        Look.findsNoBarrier(page);
        assertThat(Look.overhang(page)).as("overhang on %s", page.url()).isZero();
        Look.picture(page, name + "-" + page.viewportSize().width);
    }
}
