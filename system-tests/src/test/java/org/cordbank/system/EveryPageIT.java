package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.cordbank.system.Browsers.Screen;
import org.cordbank.system.House.Line;
import org.cordbank.system.House.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Looks at every page: those of the menus, and those the pages themselves link to. Pages in {@link #MAIN} are looked at
 * in both languages on both screens, the others in Chinese on the desk's screen and in English on a phone.
 */
@DisplayName("Every page opens, without barriers and complaints, in both languages, on desk and phone")
@Order(10)
class EveryPageIT {
    private static final Set<String> MAIN = Set.of(
            "/index.xhtml",
            "/verify.xhtml",
            "/my/home.xhtml",
            "/my/unit.xhtml",
            "/sign-in.xhtml",
            "/charity/programmes.xhtml",
            "/charity/eligibility.xhtml",
            "/unit/show-unit.xhtml",
            "/storage/see-map.xhtml",
            "/lab/run-steps.xhtml",
            "/lab/freeze-run.xhtml",
            "/lab/enter-results.xhtml",
            "/release/review-unit.xhtml",
            "/collection/record-collection.xhtml",
            "/collection/courier-trips.xhtml");

    private static final String FAMILY = "lin@example.com";
    private static final int OK = 200;

    /** Windows that stay open from page to page, so that what all pages share is fetched once, as a reader's browser does. */
    private static final Map<String, Window> WINDOWS = new HashMap<>();

    /** A page of the browser with what its console said since it was last asked. */
    private record Window(Page page, List<String> complaints) {
        static Window of(BrowserContext context) {
            Page page = context.newPage();
            return new Window(page, Look.complaints(page));
        }
    }

    /** Who looks at what. */
    private record Stop(String face, String who, String path) {
        String view() {
            return path.replaceAll("[?#;].*", "");
        }
    }

    @BeforeAll
    static void theCastHasPlayed() {
        Cast.hasPlayed();
    }

    @AfterAll
    static void closesTheWindows() {
        PageStatements.keep();
        WINDOWS.values().forEach(window -> window.page().context().close());
        WINDOWS.clear();
    }

    @TestFactory
    Stream<DynamicTest> pagesForEverybody() {
        return List.of(
                        "/index.xhtml",
                        "/verify.xhtml",
                        "/sign-in.xhtml",
                        "/charity/fund.xhtml",
                        "/charity/programmes.xhtml",
                        "/charity/programme.xhtml",
                        "/charity/eligibility.xhtml",
                        "/museum/hall.xhtml",
                        "/museum/book.xhtml",
                        "/museum/visit-date.xhtml?type=FAMILY&heads=3",
                        "/outreach/events.xhtml",
                        "/outreach/knowledge.xhtml?q=qdx",
                        "/outreach/article.xhtml?name=what-the-tests-mean",
                        "/outreach/open-data.xhtml",
                        "/charity/notice.xhtml")
                .stream()
                .map(path -> new Stop("portal", null, path))
                .map(stop -> DynamicTest.dynamicTest("portal " + stop.path(), () -> lookAt(stop, link -> {})));
    }

    @Test
    void theDoorOfTheOffice() {
        lookAt(new Stop("office", null, "/sign-in.xhtml"), link -> {});
    }

    @TestFactory
    Stream<DynamicTest> pagesOfTheOffice() {
        Deque<Stop> round = new ArrayDeque<>();
        round.add(new Stop("office", "service", "/index.xhtml"));
        for (Line line : House.officeMenu()) {
            House.people().stream()
                    .filter(person -> line.opensFor(person.roles()))
                    .map(Person::login)
                    .findFirst()
                    .ifPresent(login -> round.add(new Stop("office", login, line.view())));
        }
        return tests(round);
    }

    @TestFactory
    Stream<DynamicTest> pagesOfAFamily() {
        Deque<Stop> round = new ArrayDeque<>();
        round.add(new Stop("portal", FAMILY, "/my/home.xhtml"));
        round.add(new Stop("portal", FAMILY, "/contract/start.xhtml"));
        round.add(new Stop("portal", FAMILY, "/charity/mine.xhtml"));
        return tests(round);
    }

    @Test
    void aPasserByGetsNoSession() {
        try (BrowserContext window = Visits.nobody(Screen.PHONE, "zh")) {
            Page page = window.newPage();
            for (String path : List.of(
                    "/",
                    "/index.xhtml",
                    "/verify.xhtml",
                    "/verify/ABCDEFGHJKMN",
                    "/charity/fund.xhtml",
                    "/charity/programmes.xhtml",
                    "/charity/programme.xhtml",
                    "/charity/eligibility.xhtml?a=YY",
                    "/museum/hall.xhtml",
                    "/museum/visit-date.xhtml?type=SCHOOL&heads=30",
                    "/outreach/events.xhtml",
                    "/outreach/knowledge.xhtml",
                    "/api/v1/events")) {
                page.navigate(House.open().portal() + path);
            }
            assertThat(window.cookies())
                    .extracting(cookie -> cookie.name)
                    .doesNotContain("cb_portal", "cb_office", "JSESSIONID");
        }
    }

    /** One test for each stop, while looking at a page may add stops at the end of the round. */
    private static Stream<DynamicTest> tests(Deque<Stop> round) {
        Set<String> known = new HashSet<>();
        round.forEach(stop -> known.add(stop.view()));
        known.add("/sign-in.xhtml");
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED) {
                    @Override
                    public boolean tryAdvance(Consumer<? super DynamicTest> action) {
                        Stop stop = round.poll();
                        if (stop != null) {
                            action.accept(DynamicTest.dynamicTest(
                                    stop.face() + " " + stop.path() + " " + stop.who(),
                                    () -> lookAt(stop, link -> {
                                        if (known.add(link.replaceAll("[?#;].*", ""))) {
                                            round.add(new Stop(stop.face(), stop.who(), link));
                                        }
                                    })));
                        }
                        return stop != null;
                    }
                },
                false);
    }

    private static void lookAt(Stop stop, Consumer<String> links) {
        SoftAssertions softly = new SoftAssertions();
        boolean main = MAIN.contains(stop.view());
        for (Screen screen : Screen.values()) {
            for (String language : List.of("zh", "en")) {
                if (main || (screen == Screen.DESK) == "zh".equals(language)) {
                    lookAt(stop, screen, language, softly, links);
                }
            }
        }
        softly.assertThat(PageStatements.complaint(stop.face(), stop.view())).isEmpty();
        softly.assertAll();
    }

    private static void lookAt(
            Stop stop, Screen screen, String language, SoftAssertions softly, Consumer<String> links) {
        String where = stop.path() + " " + language + " " + screen;
        String house = "portal".equals(stop.face())
                ? House.open().portal()
                : House.open().office();
        Window window = WINDOWS.computeIfAbsent(
                stop.face() + screen + language, kind -> Window.of(Visits.nobody(screen, language)));
        Visits.sitsDown(window.page().context(), stop.face(), stop.who());
        Page page = window.page();
        List<String> complaints = window.complaints();
        complaints.clear();
        String ticket = PageStatements.ticket(page.context());
        Response answer = page.navigate(house + stop.path());
        PageStatements.note(stop.face(), ticket, page, answer);
        if (!answer.headers().getOrDefault("content-type", "").contains("html")) {
            // A file that is handed out, not a page: its reader is the browser's own.
            softly.assertThat(answer.status()).as(where).isEqualTo(OK);
            return;
        }
        Look.picture(page, name(stop, screen, language));
        softly.assertThat(answer.status()).as(where).isEqualTo(OK);
        softly.assertThat(Look.barriers(page)).as(where).isEmpty();
        softly.assertThat(complaints).as("complaints of " + where).isEmpty();
        softly.assertThat(Look.overhang(page))
                .as("sideways overhang of " + where)
                .isLessThanOrEqualTo(0);
        softly.assertThat(Look.pushedAside(page))
                .as("lines of the menu that say where one is and stand beside the screen on " + where)
                .isZero();
        softly.assertThat(page.locator("html").getAttribute("lang"))
                .as(where)
                .isEqualTo("en".equals(language) ? "en" : "zh-Hans-CN");
        softly.assertThat(page.locator("body").innerText())
                .as("unwritten words on " + where)
                .doesNotContain("???");
        softly.assertThat(page.locator(".cb-errors").count())
                .as("errors before anybody typed on " + where)
                .isZero();
        page.locator("main a[href]").all().forEach(link -> {
            URI target =
                    URI.create(page.url()).resolve(link.getAttribute("href").replace(" ", "%20"));
            if (target.toString().startsWith(house + "/") && target.getPath().endsWith(".xhtml")) {
                links.accept(target.toString().substring(house.length()));
            }
        });
    }

    private static String name(Stop stop, Screen screen, String language) {
        String page = stop.view().substring(1).replace(".xhtml", "").replace('/', '-');
        return stop.face() + "-" + page + "-" + language + "-" + (screen == Screen.DESK ? "1280" : "390");
    }
}
