package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.format.DateTimeFormatter;
import org.cordbank.system.Browsers.Screen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** No mouse: a family signs its contract, a courier works with a barcode reader. */
@DisplayName("By keyboard alone")
@Order(12)
class KeyboardIT {
    /** As the browser's own date field takes it, part by part. */
    private static final DateTimeFormatter DATE_KEYS = DateTimeFormatter.ofPattern("MMddyyyy");

    @BeforeAll
    static void theCastHasPlayed() {
        Cast.hasPlayed();
    }

    @Test
    void aFamilySignsItsContract() {
        Story story = Story.of("keyboard");
        try (BrowserContext window = Visits.family(story.email(), Screen.DESK, "zh")) {
            Page page = window.newPage();
            Keys keys = new Keys(page);
            page.navigate(House.open().portal() + "/contract/start.xhtml");
            keys.go("#go");
            keys.to("#hospital").press("ArrowDown").to("#dueDate");
            page.keyboard().type(DATE_KEYS.format(BankTime.today().plusDays(60)));
            keys.go("#keep");
            keys.to("#name").type(Story.MOTHER).to("#idNumber").type("11010519491231002x");
            keys.go("#keep");
            keys.to("#mobile").type("13800001234").to("#address").type("济南市示例路一号");
            keys.go("#keep");
            questions(page, keys);
            keys.to("input[type=radio]").press("Space").go("#keep");
            consents(page, keys);
            keys.go("main a[href*='/contract/sign.xhtml']");
            int mails = Mailbox.count(story.email());
            keys.go("#send");
            keys.to("#typedName").type(Story.MOTHER);
            keys.to("#code").type(Mailbox.codeAfter(mails, story.email()));
            keys.go("#sign");
            assertThat(page.locator(".cb-receipt-number").innerText()).startsWith("SD-");
        }
    }

    private static void questions(Page page, Keys keys) {
        while (page.url().contains("/contract/health.xhtml")) {
            for (int i = 0; i < page.locator("main fieldset").count(); i++) {
                String name = page.locator("main fieldset")
                        .nth(i)
                        .locator("input[type=radio]")
                        .first()
                        .getAttribute("name");
                keys.to("input[name='" + name + "']").press("Space");
            }
            keys.go("#keep");
        }
    }

    private static void consents(Page page, Keys keys) {
        for (int i = 0; i < 3; i++) {
            String id = page.locator("main input[type=checkbox]").nth(i).getAttribute("id");
            keys.to("[id='" + id + "']").press("Space");
        }
        keys.go("#keep");
    }

    @Test
    void aCourierPacksWithAReader() {
        String bag = Units.barcode("feng@example.com");
        try (Desk desk = Desk.of("courier")) {
            Page page = desk.open("/collection/courier-trips.xhtml").page();
            Keys keys = new Keys(page);
            keys.read(bag);
            page.locator("#box").waitFor();
            assertThat(desk.refused()).isEmpty();
            keys.to("#box").read("BOX-KEYS-1").read("LG-KEYS-1").read("S-KEYS-1");
            assertThat(page.locator("#box").inputValue()).isEqualTo("BOX-KEYS-1");
            assertThat(page.locator("#logger").inputValue()).isEqualTo("LG-KEYS-1");
            assertThat(page.locator("#seal").inputValue()).isEqualTo("S-KEYS-1");
            assertThat(page.locator("main tr")
                            .filter(new Locator.FilterOptions().setHasText("BOX-KEYS-1"))
                            .count())
                    .as("a reader that writes into fields sends nothing")
                    .isZero();
        }
    }
}
