package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cordbank.system.Browsers.Screen;

/** One member of staff at one window of the back office: opens pages, scans, fills forms in, reads what is answered. */
final class Desk implements AutoCloseable {
    /** Within two seconds a station takes the same code for a reader that bounced. */
    private static final int SAME_CODE_MS = 2_100;

    private final BrowserContext window;
    private final Page page;
    private final List<String> complaints;
    private String scanned;

    private Desk(BrowserContext window) {
        this.window = window;
        page = window.newPage();
        complaints = Look.complaints(page);
    }

    static Desk of(String login, Screen screen, String language) {
        return new Desk(Visits.staff(login, screen, language));
    }

    /** Somebody at the desk's screen, reading Chinese. */
    static Desk of(String login) {
        return new Desk(Visits.staff(login, Screen.DESK, "zh"));
    }

    /** Somebody whose session nobody else of this run uses. */
    static Desk ofItsOwn(String login) {
        BrowserContext window = Visits.nobody(Screen.DESK, "zh");
        Visits.signInAtTheOffice(window, login);
        return new Desk(window);
    }

    /** Somebody on the way, with a phone. */
    static Desk onThePhone(String login) {
        return new Desk(Visits.staff(login, Screen.PHONE, "zh"));
    }

    Page page() {
        return page;
    }

    Desk open(String path) {
        Response answer = page.navigate(House.open().office() + path);
        assertThat(answer.status()).as(path).isLessThan(400);
        return this;
    }

    Sheet sheet(String form) {
        return new Sheet(page, form);
    }

    /** Follows the link of that text in the page's own part. */
    Desk follow(String text) {
        Sheet.drawn(page, () -> page.locator("main a", new Page.LocatorOptions().setHasText(text))
                .first()
                .click());
        return this;
    }

    /** Opens what the row with that text is about. */
    Desk choose(String text) {
        Locator link = page.locator("main tr", new Page.LocatorOptions().setHasText(text))
                .first()
                .locator("a")
                .first();
        Sheet.drawn(page, link::click);
        return this;
    }

    /** Scans a code, as a reader does: its characters, then Enter; the page that follows is drawn when this returns. */
    Desk scan(String code) {
        if (code.equals(scanned)) {
            page.waitForTimeout(SAME_CODE_MS);
        }
        scanned = code;
        Locator field = page.locator("[data-scan] input");
        field.fill(code);
        field.evaluate("input => input.dataset.before = 'yes'");
        field.press("Enter");
        page.locator("[data-before]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.waitForLoadState();
        return this;
    }

    /** What the page says was done. */
    String told() {
        return String.join(
                "\n", page.locator(".cb-notice, .cb-scan-result.cb-tone-ok").allInnerTexts());
    }

    /** What the page refuses, in its words; empty when nothing is. */
    String refused() {
        return String.join(
                "\n", page.locator(".cb-errors, .cb-scan-result.cb-tone-bad").allInnerTexts());
    }

    /** The whole page's words. */
    String words() {
        return page.locator("main").innerText();
    }

    /** Where the page stands, without the house. */
    String path() {
        return page.url().substring(House.open().office().length());
    }

    /** The bank's time as a station's clock knows it, a little late at most. */
    Instant clock() {
        String face = page.locator("[data-clock]").getAttribute("data-clock");
        return Instant.ofEpochMilli(Long.parseLong(face)).minus(Duration.ofMillis(1));
    }

    /** Looks for barriers and keeps a picture. */
    Desk look(String name) {
        Look.findsNoBarrier(page);
        Look.picture(page, name + "-" + page.viewportSize().width);
        return this;
    }

    /** Forgets what the console said so far: a page that was to be refused is an error to a browser. */
    void forgive() {
        complaints.clear();
    }

    @Override
    public void close() {
        window.close();
        assertThat(complaints).as("complaints of the console").isEmpty();
    }
}
