package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cordbank.launcher.Bank;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The first slice of the bank, in a browser: the portal runs under its own narrow database account, so what a family does
 * here it does with that account's grants alone.
 */
@DisplayName("A family signs, the bank countersigns, finance records the payment")
class SigningJourneyIT {
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{6})(?!\\d)");
    private static final String MOTHER = "王𬭚晴（化名）";
    private static Bank bank;

    @BeforeAll
    static void open() {
        bank = TheBank.open();
    }

    @Test
    void aFamilySignsOnAPhoneAndTheBankCountersignsAtItsDesk() {
        String number = sign("signing-" + UUID.randomUUID() + "@family.example");
        countersign(number);
        pay(number);
    }

    @Test
    void anUnknownCodeIsAnsweredWithoutASession() {
        for (String language : List.of("zh-CN", "en")) {
            try (BrowserContext visitor = Browsers.visitor(Browsers.Screen.PHONE, language)) {
                Page page = visitor.newPage();
                List<String> complaints = Look.complaints(page);
                page.navigate(bank.portalUrl() + "/verify/0000000000000000");
                assertThat(page.locator("#unknown").count()).isOne();
                assertThat(visitor.cookies()).extracting(cookie -> cookie.name).doesNotContain("cb_portal");
                Look.findsNoBarrier(page);
                Look.picture(page, "verify-unknown-390-" + language);
                assertThat(complaints).isEmpty();
            }
        }
    }

    private String sign(String email) {
        try (BrowserContext family = Browsers.visitor(Browsers.Screen.PHONE, "zh-CN")) {
            Page page = family.newPage();
            List<String> complaints = Look.complaints(page);
            enter(page, email);
            look(page, "contract-start");
            page.locator("#go").click();
            page.locator("#hospital").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            page.locator("#dueDate")
                    .fill(LocalDate.now(java.time.Clock.systemUTC())
                            .plusDays(60)
                            .toString());
            next(page, "contract-birth");
            page.locator("#name").fill(MOTHER);
            page.locator("#idNumber").fill("11010519491231002x");
            next(page, "contract-mother");
            page.locator("#mobile").fill("138 0000 1234");
            page.locator("#address").fill("济南市示例路一号二单元三零一");
            next(page, "contract-contact");
            health(page);
            page.locator("input[type=radio]").first().check();
            next(page, "contract-plan");
            for (Locator box : page.locator("input[type=checkbox]").all().subList(0, 3)) {
                box.check();
            }
            next(page, "contract-consents");
            look(page, "contract-check");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("阅读合同并签署"))
                    .click();
            look(page, "contract-sign");
            page.locator("#send").click();
            page.locator("#typedName").fill(MOTHER);
            page.locator("#code").fill(code(family, email));
            page.locator("#sign").click();
            page.waitForURL("**/contract/done.xhtml**");
            look(page, "contract-done");
            String number = page.locator(".cb-receipt-number").textContent().strip();
            page.navigate(bank.portalUrl() + "/my/home.xhtml");
            look(page, "my-home");
            assertThat(complaints).isEmpty();
            return number;
        }
    }

    private static void health(Page page) {
        for (int theme = 0; theme < 4; theme++) {
            for (Locator question : page.locator("fieldset").all()) {
                question.locator("input[type=radio]").first().check();
            }
            next(page, "contract-health-" + theme);
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

    private void enter(Page page, String email) {
        page.navigate(bank.portalUrl() + "/contract/start.xhtml");
        page.locator("#email").fill(email);
        page.locator("#send").click();
        page.locator("#digits").waitFor();
        page.locator("#digits").fill(code(page.context(), email));
        page.locator("#enter").click();
        page.waitForURL("**/contract/start.xhtml**");
    }

    /** The newest code mailed to {@code email} that was not used before. */
    private String code(BrowserContext context, String email) {
        Page box = context.newPage();
        try {
            for (int look = 0; look < 60; look++) {
                box.navigate(bank.mailUrl().orElseThrow());
                List<String> codes = new ArrayList<>();
                for (Locator mail : box.locator("ol.mails li").all()) {
                    Matcher found = CODE.matcher(mail.locator(".subject").textContent());
                    if (mail.locator(".to").textContent().contains(email) && found.find()) {
                        codes.add(found.group(1));
                    }
                }
                String fresh = codes.stream()
                        .filter(code -> !used.contains(code))
                        .findFirst()
                        .orElse(null);
                if (fresh != null) {
                    used.add(fresh);
                    return fresh;
                }
                box.waitForTimeout(1000);
            }
            throw new IllegalStateException("No code arrived for " + email);
        } finally {
            box.close();
        }
    }

    private final List<String> used = new ArrayList<>();

    private void countersign(String number) {
        staff("signatory", page -> {
            page.navigate(bank.officeUrl() + "/contract/countersign-contract.xhtml");
            look(page, "countersign-list");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number))
                    .click();
            page.locator("#identityChecked").check();
            page.locator("#pin").fill("246810");
            look(page, "countersign-one");
            page.locator("#countersign").click();
            page.locator(".cb-table, .cb-empty").first().waitFor();
            assertThat(page.content()).contains(number);
        });
    }

    private void pay(String number) {
        staff("finance", page -> {
            page.navigate(bank.officeUrl() + "/billing/record-payment.xhtml");
            look(page, "payments");
            page.locator("tr", new Page.LocatorOptions().setHasText(number))
                    .locator("a")
                    .first()
                    .click();
            page.locator("#amount").fill("6030.00");
            page.locator("#payer").fill(MOTHER);
            page.locator("#bankReference")
                    .fill("T" + UUID.randomUUID().toString().substring(0, 12));
            page.locator("#valueDate")
                    .fill(LocalDate.now(java.time.Clock.systemUTC()).toString());
            look(page, "payment");
            page.locator("#record").click();
            page.waitForURL("**/billing/record-payment.xhtml");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(number))
                            .count())
                    .as("a settled invoice no longer waits")
                    .isZero();
        });
    }

    private void staff(String login, java.util.function.Consumer<Page> work) {
        try (BrowserContext person = Browsers.visitor(Browsers.Screen.DESK, "zh-CN")) {
            Page page = person.newPage();
            page.navigate(bank.officeUrl() + "/sign-in.xhtml");
            page.locator("#login").fill(login);
            page.locator("#password").fill("cordbank-demo");
            page.locator("#enter").click();
            page.waitForURL(url -> !url.contains("sign-in"));
            work.accept(page);
        }
    }
}
