package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.cordbank.system.Browsers.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A sample application for aid from the medical check to the payment, at the desks of six different people, and its public
 * notice with an objection on a phone.
 */
@DisplayName("A case is checked, reviewed, decided, shown to the public and paid")
class CharityJourneyIT {
    @Test
    void fromTheCheckToThePayment() {
        Cast.hasPlayed();
        String number = check();
        review("panel3", number);
        review("panel4", number);
        meet(number);
        approve(number);
        String objection = object(number);
        answer(number, objection);
        daysPass();
        finish(number);
        pay(number);
        aCostIsTakenBack();
        booksAreOpen();
    }

    private String check() {
        try (BrowserContext desk = Visits.staff("coordinator", Screen.DESK, "zh")) {
            Page page = open(desk, "/charity/list-checks.xhtml");
            look(page, "charity-list-checks");
            Locator first = page.locator("main table a").first();
            String number = first.innerText().strip();
            first.click();
            page.waitForURL("**/check-case.xhtml**");
            look(page, "charity-check-case");
            new Sheet(page, "passing")
                    .put("otherBank", "示例脐血库")
                    .put("hospitalContact", "血液科 李医生（化名）")
                    .put("confirmedOn", today())
                    .send("pass");
            assertThat(page.locator("main").innerText()).contains(number);
            return number;
        }
    }

    private void review(String who, String number) {
        try (BrowserContext desk = Visits.staff(who, Screen.DESK, "zh")) {
            Page page = open(desk, "/charity/list-opinions.xhtml");
            look(page, "charity-list-opinions");
            page.getByText(number).first().click();
            page.waitForURL("**/review-case.xhtml**");
            assertThat(page.locator("main").innerText())
                    .as("nothing before the declaration")
                    .doesNotContain("医院");
            look(page, "charity-declare");
            new Sheet(page, "declaring").put("conflict", "false").send("declare");
            look(page, "charity-review-case");
            new Sheet(page, "opining")
                    .put("supports", "true")
                    .put("score", "4")
                    .put("words", "材料齐全，负担沉重")
                    .send("opine");
        }
    }

    private void meet(String number) {
        String meeting;
        try (BrowserContext desk = Visits.staff("charity2", Screen.DESK, "zh")) {
            Page page = open(desk, "/charity/list-meetings.xhtml");
            new Sheet(page, "convening").put("heldOn", today()).send("convene");
            meeting = page.url().replaceAll(".*/charity", "/charity");
        }
        for (String who : List.of("panel", "panel2", "panel3")) {
            try (BrowserContext desk = Visits.staff(who, Screen.DESK, "zh")) {
                Page page = open(desk, meeting);
                new Sheet(page, "attending").send("attend");
                int cases =
                        page.locator("form[id='voting'] button[id$=':grant']").count();
                for (int i = 0; i < cases; i++) {
                    int one = i;
                    Sheet.drawn(page, () -> page.locator("form[id='voting'] button[id$=':grant']")
                            .nth(one)
                            .click());
                }
                look(page, "charity-meeting");
            }
        }
        try (BrowserContext desk = Visits.staff("charity2", Screen.DESK, "zh")) {
            Page page = open(desk, meeting);
            assertThat(page.locator("main").innerText()).contains(number);
            new Sheet(page, "closing").put("minutes", "逐份审议，表决通过。").send("close");
            look(page, "charity-list-meetings");
        }
    }

    private void approve(String number) {
        try (BrowserContext desk = Visits.staff("director", Screen.DESK, "zh")) {
            Page page = open(desk, "/charity/list-approvals.xhtml");
            page.getByText(number).first().click();
            page.waitForURL("**/approve-case.xhtml**");
            assertThat(page.locator("main").innerText()).contains("为什么是这个金额", "¥10,000.00");
            look(page, "charity-approve-case");
            new Sheet(page, "approving").put("pin", Visits.PIN).send("approve");
            assertThat(page.locator("main").innerText()).contains(number);
        }
    }

    private String object(String number) {
        try (BrowserContext phone = Visits.nobody(Screen.PHONE, "zh")) {
            Page page = phone.newPage();
            List<String> complaints = Look.complaints(page);
            page.navigate(House.open().portal() + "/charity/notice.xhtml");
            look(page, "charity-notice");
            page.locator("tr, li, article")
                    .filter(new Locator.FilterOptions().setHasText(number))
                    .locator("a[href*='notice.xhtml']")
                    .first()
                    .click();
            page.waitForURL("**/notice.xhtml?id=**");
            look(page, "charity-notice-one");
            // by keyboard alone: into the words, on to the button, pressed
            page.locator("#words").focus();
            page.keyboard().type("家庭收入可能与所报不符");
            page.locator("button[id$='object']").focus();
            page.keyboard().press("Enter");
            page.locator(".cb-receipt-number").waitFor();
            look(page, "charity-objected");
            assertThat(phone.cookies()).extracting(cookie -> cookie.name).doesNotContain("cb_portal");
            assertThat(complaints).isEmpty();
            return page.locator(".cb-receipt-number").innerText().strip();
        }
    }

    private void answer(String number, String objection) {
        try (BrowserContext desk = Visits.staff("charity", Screen.DESK, "zh")) {
            Page page = notice(desk, number);
            assertThat(page.locator("main").innerText()).contains(objection.replaceAll("\\s", ""));
            look(page, "charity-show-notice");
            page.locator("form[id='answering'] select[name='objection']")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            new Sheet(page, "answering")
                    .put("upheld", "false")
                    .put("answer", "经向单位核实，收入属实。")
                    .send("give");
        }
    }

    /** The days of the notice are over; who had signed in may have been signed out meanwhile. */
    private void daysPass() {
        BankTime.forward("20d");
    }

    private void finish(String number) {
        try (BrowserContext desk = Visits.staff("charity", Screen.DESK, "zh")) {
            Page page = notice(desk, number);
            new Sheet(page, "finishing").send("finish");
            assertThat(page.locator("main").innerText()).contains(number);
        }
    }

    private void pay(String number) {
        try (BrowserContext desk = Visits.staff("finance", Screen.DESK, "zh")) {
            Page page = payout(desk, number);
            new Sheet(page, "preparing").put("returnedName", "高望书").send("prepare");
            assertThat(page.locator("main").innerText()).as("another name").contains("不一致");
            new Sheet(page, "preparing").put("returnedName", "高望舒").send("prepare");
            look(page, "charity-pay-case");
        }
        try (BrowserContext desk = Visits.staff("finance2", Screen.DESK, "zh")) {
            Page page = payout(desk, number);
            new Sheet(page, "paying")
                    .put("bankReference", "BK" + System.nanoTime())
                    .put("valueDate", today())
                    .put("pin", Visits.PIN)
                    .send("pay");
            assertThat(page.locator("main").innerText()).contains("已付款");
            look(page, "charity-paid");
        }
    }

    /** Recorded wrongly by two people, taken back by two people; both entries stay in the books. */
    private void aCostIsTakenBack() {
        String reference = "RC-WRONG-" + System.nanoTime();
        try (BrowserContext desk = Visits.staff("finance", Screen.DESK, "zh")) {
            Page page = open(desk, "/charity/record-cost.xhtml");
            new Sheet(page, "costing")
                    .put("amount", "900")
                    .put("reference", reference)
                    .put("spentOn", today())
                    .put("purpose", "评审会会务（样例）")
                    .second("D-44", Visits.PIN)
                    .send("record");
            look(page, "charity-record-cost");
            page.locator("tr", new Page.LocatorOptions().setHasText(reference))
                    .locator("a[href*='reverse-entry']")
                    .click();
            page.waitForURL("**/reverse-entry.xhtml**");
            new Sheet(page, "reversing").put("reason", "金额录错，对账单上是 800 元").second("D-44", Visits.PIN);
            look(page, "charity-reverse-entry");
            new Sheet(page, "reversing").send("reverse");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(reference))
                            .first()
                            .innerText())
                    .contains("已冲销", "金额录错");
            page.navigate(House.open().office() + "/charity/fund-ledger.xhtml");
            assertThat(page.locator("main").innerText()).contains("冲销", "账目平衡");
            look(page, "charity-fund-ledger");
        }
    }

    private void booksAreOpen() {
        for (Screen screen : List.of(Screen.PHONE, Screen.DESK)) {
            for (String language : List.of("zh", "en")) {
                try (BrowserContext anyone = Visits.nobody(screen, language)) {
                    Page page = anyone.newPage();
                    page.navigate(House.open().portal() + "/charity/fund.xhtml");
                    assertThat(page.locator("main").innerText()).contains("¥10,000.00");
                    look(page, "charity-fund-" + language);
                }
            }
        }
    }

    private Page payout(BrowserContext desk, String number) {
        Page page = open(desk, "/charity/list-payouts.xhtml");
        page.getByText(number).first().click();
        page.waitForURL("**/pay-case.xhtml**");
        return page;
    }

    private Page notice(BrowserContext desk, String number) {
        Page page = open(desk, "/charity/list-notices.xhtml");
        page.getByText(number).first().click();
        page.waitForURL("**/show-notice.xhtml**");
        return page;
    }

    private static Page open(BrowserContext desk, String view) {
        Page page = desk.newPage();
        page.navigate(House.open().office() + view);
        return page;
    }

    private static void look(Page page, String name) {
        Look.findsNoBarrier(page);
        assertThat(Look.overhang(page)).as("overhang of %s", page.url()).isZero();
        Look.picture(page, name + "-" + page.viewportSize().width);
    }

    private static String today() {
        return BankTime.today().toString();
    }
}
