package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.cordbank.system.Browsers.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Events and texts, from the desk that writes them to the visitor who comes or reads. */
@DisplayName("An event finds its guests, and a text its second reader")
class OutreachJourneyIT {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final Duration MINUTES_OF_ROUNDS = Duration.ofMinutes(3);

    @BeforeAll
    static void theClockStands() {
        Cast.hasPlayed();
    }

    @Test
    void anEventIsPublishedFilledHeldAndCertified() throws Exception {
        String title = "示例讲座 " + UUID.randomUUID().toString().substring(0, 8);
        LocalDateTime begins = LocalDateTime.ofInstant(BankTime.now(), BankTime.ZONE)
                .plusHours(26)
                .truncatedTo(ChronoUnit.HOURS);
        try (Desk desk = Desk.of("museum");
                BrowserContext phone = Visits.nobody(Screen.PHONE, "zh");
                BrowserContext keyboard = Visits.nobody(Screen.DESK, "zh");
                BrowserContext late = Visits.nobody(Screen.PHONE, "en")) {
            plan(desk, title, begins);
            Page two = signUp(phone, title, 2);
            Look.findsNoBarrier(two);
            Look.picture(two, "event-ticket-390");
            feedsNameIt(phone, title, begins);
            Page one = signUpByKeyboard(keyboard, title);
            Page waits = await(late, english(title));
            new Sheet(one, "leaving").send("leave");
            waits.reload();
            Look.picture(waits, "event-offer-390");
            new Sheet(waits, "accepting").send("accept");
            assertThat(waits.locator(".cb-ticket-number").count()).isOne();
            BankTime.forward("26h");
            admit(desk, title, two.locator(".cb-ticket-number .cb-id").innerText());
            certificate(two, title);
        }
    }

    @Test
    void aTextIsPublishedByASecondPersonAndFoundByPinyin() {
        String slug = "sample-" + UUID.randomUUID().toString().substring(0, 8);
        String review;
        try (Desk author = Desk.of("museum")) {
            author.open("/outreach/write-article.xhtml");
            author.sheet("writing")
                    .put("slug", slug)
                    .put("kind", "ARTICLE")
                    .put("titleZh", "鹤望兰与麒麟")
                    .put("summaryZh", "示例文章。")
                    .put("bodyZh", "## 第一节\n\n示例 <script>alert(1)</script> 内容。")
                    .put("titleEn", "A sample text")
                    .put("summaryEn", "A sample.")
                    .put("bodyEn", "## One\n\nSample content.")
                    .send("save");
            author.sheet("submitting").send("submit");
            assertThat(author.page().locator("form[id='publishing']").count())
                    .as("nobody publishes the own text")
                    .isZero();
            review = author.path();
        }
        try (Desk second = Desk.of("director")) {
            second.open("/outreach/list-articles.xhtml?show=work").look("outreach-list-articles");
            second.open(review).look("outreach-review-article");
            second.sheet("publishing").send("publish");
            assertThat(second.words()).contains("已发布");
        }
        reads(slug);
    }

    private static void plan(Desk desk, String title, LocalDateTime begins) {
        desk.open("/outreach/plan-event.xhtml");
        desk.sheet("planning")
                .put("kind", "LECTURE")
                .put("titleZh", title)
                .put("placeZh", "科普馆报告厅")
                .put("bodyZh", "**欢迎**参加。")
                .put("titleEn", english(title))
                .put("placeEn", "Lecture hall")
                .put("bodyEn", "You are **welcome**.")
                .put("begins", TYPED.format(begins))
                .put("ends", TYPED.format(begins.plusMinutes(90)))
                .put("capacity", "3")
                .send("save");
        desk.look("outreach-show-event");
        desk.sheet("publishing").send("publish");
        assertThat(desk.words()).contains("已发布");
    }

    private static String english(String title) {
        return "Sample lecture " + title.replaceAll(".* ", "");
    }

    private static Page event(BrowserContext window, String title) {
        Page page = window.newPage();
        page.navigate(House.open().portal() + "/outreach/events.xhtml");
        Locator link = page.locator(".cb-agenda a", new Page.LocatorOptions().setHasText(title))
                .first();
        Sheet.drawn(page, link::click);
        return page;
    }

    private static Page signUp(BrowserContext window, String title, int heads) {
        Page page = event(window, title);
        List<String> complaints = Look.complaints(page);
        new Sheet(page, "signing")
                .put("heads", Integer.toString(heads))
                .put("name", "金听众（化名）")
                .put("email", VisitSteps.mail())
                .send("sign");
        page.waitForURL("**/sign-up.xhtml**");
        assertThat(Look.overhang(page)).isZero();
        assertThat(complaints).isEmpty();
        return page;
    }

    private static Page signUpByKeyboard(BrowserContext window, String title) {
        Page page = event(window, title);
        new Keys(page)
                .to("#heads")
                .type("1")
                .to("#name")
                .type("魏听众（化名）")
                .to("#email")
                .type(VisitSteps.mail())
                .go("#sign");
        page.waitForURL("**/sign-up.xhtml**");
        assertThat(page.locator(".cb-ticket-number").count()).isOne();
        return page;
    }

    private static Page await(BrowserContext window, String title) {
        Page page = event(window, title);
        new Sheet(page, "signing")
                .put("heads", "1")
                .put("name", "Sample Guest")
                .put("email", VisitSteps.mail())
                .send("join");
        page.waitForURL("**/sign-up.xhtml**");
        assertThat(page.locator("form[id='accepting']").count()).isZero();
        return page;
    }

    /** Opened by a parser that is not the one they are written with. */
    private static void feedsNameIt(BrowserContext window, String title, LocalDateTime begins) throws Exception {
        String api = House.open().portal() + "/api/v1/events/";
        Calendar calendar = new CalendarBuilder()
                .build(new StringReader(
                        window.request().get(api + "calendar.ics?lang=zh").text()));
        List<VEvent> entries = calendar.getComponents(Component.VEVENT);
        assertThat(entries)
                .filteredOn(entry -> entry.getProperty(Property.SUMMARY)
                        .map(Property::getValue)
                        .filter(title::equals)
                        .isPresent())
                .singleElement()
                .satisfies(entry -> assertThat(
                                entry.getRequiredProperty(Property.DTSTART).getValue())
                        .isEqualTo(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                                .format(begins.atZone(BankTime.ZONE).withZoneSameInstant(ZoneOffset.UTC))));
        DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
        readers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document feed = readers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        window.request().get(api + "feed.rss?lang=zh").body()));
        assertThat(feed.getDocumentElement().getTagName()).isEqualTo("rss");
        assertThat(feed.getElementsByTagName("channel").item(0).getTextContent())
                .contains(title);
    }

    private static void admit(Desk desk, String title, String number) {
        desk.open("/outreach/list-events.xhtml").choose(title);
        Locator door = desk.page().locator("main a[href*='admit-guests']").first();
        Sheet.drawn(desk.page(), door::click);
        desk.scan(number).look("outreach-admit-guests");
        assertThat(desk.told()).contains(number);
    }

    private static void certificate(Page guest, String title) throws Exception {
        long end = System.nanoTime() + MINUTES_OF_ROUNDS.toNanos();
        while (guest.locator("form[id='certificate']").count() == 0) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            guest.waitForTimeout(500);
            guest.reload();
        }
        Download download = guest.waitForDownload(() -> new Sheet(guest, "certificate").press("download"));
        assertThat(Pdf.words(Files.readAllBytes(download.path()))).containsIgnoringWhitespaces(title);
    }

    private static void reads(String slug) {
        try (BrowserContext window = Visits.nobody(Screen.PHONE, "zh")) {
            Page page = window.newPage();
            page.navigate(House.open().portal() + "/outreach/article.xhtml?name=" + slug);
            assertThat(page.locator("h1").innerText()).contains("鹤望兰与麒麟");
            assertThat(page.locator(".cb-prose script").count()).isZero();
            Look.findsNoBarrier(page);
            Look.picture(page, "article-390");
            long end = System.nanoTime() + MINUTES_OF_ROUNDS.toNanos();
            do {
                assertThat(System.nanoTime()).as("patience").isLessThan(end);
                page.navigate(House.open().portal() + "/outreach/knowledge.xhtml");
                new Sheet(page, "looking").put("words", "hewanglan").send("search");
            } while (page.locator(".cb-reading a[href*='" + slug + "']").count() == 0);
        }
    }
}
