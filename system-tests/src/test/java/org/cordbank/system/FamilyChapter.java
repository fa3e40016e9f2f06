package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import org.cordbank.system.Browsers.Screen;

/** What a family does on its phone: it signs, follows its unit, takes its certificate. */
final class FamilyChapter {
    private static final int DAYS_TO_BIRTH = 60;

    private FamilyChapter() {}

    /** Walks the wizard to the signature; the contract's number is known then. */
    static void signs(Story story) {
        at(story, page -> {
            page.navigate(House.open().portal() + "/contract/start.xhtml");
            look(page, "contract-start");
            page.locator("#go").click();
            page.locator("#hospital").selectOption(new SelectOption().setIndex(1));
            page.locator("#dueDate")
                    .fill(BankTime.today().plusDays(DAYS_TO_BIRTH).toString());
            next(page, "contract-birth");
            page.locator("#name").fill(Story.MOTHER);
            page.locator("#idNumber").fill("11010519491231002x");
            next(page, "contract-mother");
            page.locator("#mobile").fill("138 0000 1234");
            page.locator("#address").fill("济南市示例路一号二单元三零一");
            next(page, "contract-contact");
            health(page);
            page.locator("input[type=radio]").first().check();
            next(page, "contract-plan");
            page.locator("input[type=checkbox]").all().subList(0, 3).forEach(Locator::check);
            next(page, "contract-consents");
            look(page, "contract-check");
            page.locator("main a[href*='/contract/sign.xhtml']").click();
            sign(page, story);
        });
    }

    private static void health(Page page) {
        for (int theme = 0; theme < 4; theme++) {
            page.locator("fieldset").all().forEach(question -> question.locator("input[type=radio]")
                    .first()
                    .check());
            next(page, "contract-health-" + theme);
        }
    }

    private static void sign(Page page, Story story) {
        look(page, "contract-sign");
        int mails = Mailbox.count(story.email());
        page.locator("#send").click();
        page.locator("#typedName").fill(Story.MOTHER);
        page.locator("#code").fill(Mailbox.codeAfter(mails, story.email()));
        page.locator("#sign").click();
        page.waitForURL("**/contract/done.xhtml**");
        look(page, "contract-done");
        story.contract(page.locator(".cb-receipt-number").textContent().strip());
    }

    /** What the family's page of its unit says of where it is now. */
    static String reads(Story story) {
        String[] words = new String[1];
        at(story, page -> {
            page.navigate(House.open().portal() + "/my/home.xhtml");
            look(page, "my-home-following");
            page.locator("main a[href*='/my/unit.xhtml']").first().click();
            page.locator(".cb-here-words").waitFor();
            look(page, "my-unit-following");
            words[0] = page.locator("main").innerText();
        });
        return words[0];
    }

    /** Takes the certificate's PDF. */
    static Path downloads(Story story) {
        Path[] file = new Path[1];
        at(story, page -> {
            page.navigate(House.open().portal() + "/my/home.xhtml");
            page.locator("main a[href*='/my/certificate.xhtml']").first().click();
            page.locator(".cb-certificate").waitFor();
            waitForPress(page);
            look(page, "my-certificate");
            Download download =
                    page.waitForDownload(() -> page.locator("#download").click());
            file[0] = BankSession.target().resolve("fetched").resolve("certificate.pdf");
            download.saveAs(file[0]);
        });
        return file[0];
    }

    /** The paper is pressed by a job within moments. */
    private static void waitForPress(Page page) {
        for (int look = 0; look < 60 && page.locator("#download").count() == 0; look++) {
            page.waitForTimeout(500);
            page.reload();
        }
    }

    /** Somebody without an account opens the address that stands in a QR code. */
    static String passerByReads(String address) {
        try (BrowserContext window = Visits.nobody(Screen.PHONE, "zh")) {
            Page page = window.newPage();
            List<String> complaints = Look.complaints(page);
            page.navigate(address);
            look(page, "verify-valid");
            assertThat(window.cookies()).extracting(cookie -> cookie.name).doesNotContain("cb_portal", "JSESSIONID");
            assertThat(complaints).isEmpty();
            return page.locator("main").innerText();
        }
    }

    private static void at(Story story, java.util.function.Consumer<Page> does) {
        try (BrowserContext window = Visits.family(story.email(), Screen.PHONE, "zh")) {
            Page page = window.newPage();
            List<String> complaints = Look.complaints(page);
            does.accept(page);
            assertThat(complaints).isEmpty();
        }
    }

    private static void next(Page page, String name) {
        look(page, name);
        String before = page.url();
        page.locator("#keep").click();
        page.waitForURL(url -> !url.equals(before));
    }

    private static void look(Page page, String name) {
        Look.findsNoBarrier(page);
        Look.picture(page, name + "-" + page.viewportSize().width);
    }
}
