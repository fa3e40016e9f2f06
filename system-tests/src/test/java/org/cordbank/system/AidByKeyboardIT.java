package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.cordbank.system.Browsers.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** No mouse from the first field to the reviewer's opinion: Tab, Space, arrows and Enter are enough. */
@DisplayName("An application for aid is filled in, taken in, checked and judged by keyboard alone")
@Order(14)
class AidByKeyboardIT {
    /** As the browser's own date field takes it, part by part. */
    private static final DateTimeFormatter DATE_KEYS = DateTimeFormatter.ofPattern("MMddyyyy");

    private static final int PRESSES = 3;

    /** Milliseconds after which a window that did not open will not. */
    private static final double PATIENCE = 15_000;

    private final AidFamily family = new AidFamily("aid-keys");

    @Test
    void fromTheFirstFieldToTheOpinion() {
        Cast.hasPlayed();
        String number = apply();
        takeIn(number);
        check(number);
        opine(number);
    }

    private String apply() {
        try (BrowserContext window = Visits.family(family.email(), Screen.DESK, "zh")) {
            Page page = window.newPage();
            Keys keys = new Keys(page);
            page.navigate(House.open().portal() + "/charity/mine.xhtml?programme=AID");
            keys.choose("programme", "AID");
            keys.choose("filedBy", "APPLICANT");
            keys.go("#go");
            String id = AidFamily.idOf(page.url());
            people(page, keys, id);
            money(page, keys, id);
            papers(page, keys, id);
            AidFamily.open(page, "consents", id);
            int boxes =
                    page.locator("main form[id='task'] input[type=checkbox]").count();
            for (int i = 0; i < boxes; i++) {
                String box = page.locator("main form[id='task'] input[type=checkbox]")
                        .nth(i)
                        .getAttribute("id");
                keys.to("[id='" + box + "']").press("Space");
            }
            keys.go("#keep");
            keys.go("main a[href*='check.xhtml']");
            keys.go("#submit");
            return page.locator(".cb-receipt-number").innerText().strip();
        }
    }

    private void people(Page page, Keys keys, String id) {
        AidFamily.open(page, "applicant", id);
        keys.to("#name").type(AidFamily.PARENT).to("#idNumber").type(family.parentId());
        keys.to("#mobile").type("13800005678").to("#address").type("济南市示例路 9 号");
        keys.choose("relation", "PARENT");
        keys.go("#keep");
        AidFamily.open(page, "patient", id);
        keys.to("#name").type(AidFamily.CHILD).to("#idNumber").type(family.childId());
        keys.to("#city").type("济南市").to("#diseaseClass").press("ArrowDown");
        keys.to("#diagnosis").type("急性淋巴细胞白血病（样例）").to("#hospital").type("示例医院血液科");
        keys.choose("treatment", "TRANSPLANT");
        keys.to("#treatedOn");
        page.keyboard().type(DATE_KEYS.format(BankTime.today().minusDays(30)));
        keys.go("#keep");
    }

    private void money(Page page, Keys keys, String id) {
        AidFamily.open(page, "means", id);
        keys.to("#householdSize").type("4").to("#yearlyIncome").type("60000");
        keys.choose("hardship", "NONE");
        keys.to("#costTotal")
                .type("280000")
                .to("#insurancePaid")
                .type("120000")
                .to("#otherAid")
                .type("10000");
        keys.go("#keep");
        AidFamily.open(page, "payee", id);
        keys.choose("kind", "GUARDIAN");
        keys.to("#holder")
                .type(AidFamily.PARENT)
                .to("#bank")
                .type("示例银行")
                .to("#account")
                .type("6222000000005678");
        keys.go("#keep");
    }

    /** The browser's own window for files opens by keyboard; what is chosen there is the browser's affair. */
    private void papers(Page page, Keys keys, String id) {
        for (String code : AidFamily.NEEDED) {
            page.navigate(House.open().portal() + "/charity/paper.xhtml?id=" + id + "&code=" + code);
            chooser(page, keys).setFiles(AidFamily.photo(code));
            keys.go("#add");
        }
    }

    /** Chromium now and then opens no window for a key pressed while it still lays the page out; then one presses again. */
    private static FileChooser chooser(Page page, Keys keys) {
        for (int left = PRESSES; left > 1; left--) {
            try {
                return press(page, keys);
            } catch (TimeoutError notYet) {
                page.locator("#file").blur();
            }
        }
        return press(page, keys);
    }

    private static FileChooser press(Page page, Keys keys) {
        keys.to("#file");
        return page.waitForFileChooser(new Page.WaitForFileChooserOptions().setTimeout(PATIENCE), () -> page.keyboard()
                .press("Space"));
    }

    private void takeIn(String number) {
        try (Desk desk = Desk.of("charity")) {
            Page page = desk.open("/charity/intake.xhtml").page();
            Keys keys = new Keys(page);
            keys.go("main a:has-text('" + number + "')");
            keys.go("#claim");
            for (int left = AidFamily.NEEDED.size(); left > 0; left--) {
                String accept =
                        page.locator("form[id$='accepting'] button").first().getAttribute("id");
                keys.go("[id='" + accept + "']");
            }
            keys.go("#complete");
        }
    }

    private void check(String number) {
        try (Desk desk = Desk.of("coordinator")) {
            Page page = desk.open("/charity/list-checks.xhtml").page();
            Keys keys = new Keys(page);
            keys.go("main a:has-text('" + number + "')");
            keys.to("#otherBank").type("示例脐血库").to("#hospitalContact").type("血液科 李医生（化名）");
            keys.to("#confirmedOn");
            page.keyboard().type(DATE_KEYS.format(BankTime.today()));
            keys.go("#pass");
            assertThat(page.locator("main").innerText()).contains(number);
        }
    }

    private void opine(String number) {
        for (String who : List.of("panel3", "panel4")) {
            try (Desk desk = Desk.of(who)) {
                Page page = desk.open("/charity/list-opinions.xhtml").page();
                Keys keys = new Keys(page);
                keys.go("main a:has-text('" + number + "')");
                keys.choose("conflict", "false").go("#declare");
                keys.choose("supports", "true")
                        .to("#score")
                        .type("4")
                        .to("#words")
                        .type("材料齐全，负担沉重");
                keys.go("#opine");
                assertThat(page.url()).contains("list-opinions");
            }
        }
    }
}
