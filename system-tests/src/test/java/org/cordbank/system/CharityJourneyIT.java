package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.cordbank.system.Browsers.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A parent on a phone: sees whether the charity can help, fills in, leaves, goes on in another browser, hands in, corrects
 * what the officer sends back. The first steps are done with the keyboard alone.
 */
@DisplayName("A worried parent asks for aid on a phone and the charity officer checks it")
class CharityJourneyIT {
    private static final String APPLICANT = "高望舒（化名）";
    private static final String PATIENT = "高小满（化名）";

    @Test
    void fourQuestionsWithTheKeyboardAloneAndWithoutASession() {
        for (String language : List.of("zh", "en")) {
            try (BrowserContext window = Visits.nobody(Screen.PHONE, language)) {
                Page page = window.newPage();
                List<String> complaints = Look.complaints(page);
                page.navigate(House.open().portal() + "/charity/programmes.xhtml");
                look(page, "charity-programmes-" + language);
                page.navigate(House.open().portal() + "/charity/programme.xhtml?code=SPARK");
                look(page, "charity-programme-" + language);
                page.navigate(House.open().portal() + "/charity/eligibility.xhtml");
                look(page, "charity-question-" + language);
                for (int question = 0; question < 4; question++) {
                    follow(page, "zh".equals(language) ? "是" : "Yes");
                }
                assertThat(page.locator(".cb-card").count()).isEqualTo(2);
                look(page, "charity-fits-" + language);
                page.navigate(House.open().portal() + "/charity/eligibility.xhtml?a=NNNN");
                assertThat(page.locator("main").textContent()).contains("12393");
                look(page, "charity-sorry-" + language);
                assertThat(window.cookies())
                        .extracting(cookie -> cookie.name)
                        .doesNotContain("cb_portal", "JSESSIONID");
                assertThat(complaints).isEmpty();
            }
        }
    }

    /** Tabs to the link of this name and presses Enter. */
    private static void follow(Page page, String name) {
        String before = page.url();
        for (int stop = 0; stop < 40; stop++) {
            page.keyboard().press("Tab");
            if (name.equals(page.evaluate("() => document.activeElement.textContent.trim()"))) {
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.equals(before));
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + name);
    }

    @Test
    void applySaveResumeHandInAndCorrect() {
        String email = "aid-" + UUID.randomUUID() + "@applicant.example";
        String tasks = beginOnOnePhone(email);
        String number = goOnElsewhereAndHandIn(email, tasks);
        sendBack(number);
        correct(email, tasks);
        accept(number);
    }

    private String beginOnOnePhone(String email) {
        try (BrowserContext window = Visits.nobody(Screen.PHONE, "zh")) {
            Page page = window.newPage();
            enter(page, email, "/charity/mine.xhtml?programme=AID");
            look(page, "charity-mine");
            press(page, "go");
            look(page, "charity-tasks-empty");
            String tasks = page.url();
            open(page, "申请人");
            page.locator("#name").fill(APPLICANT);
            page.locator("#idNumber").fill(number(35));
            page.locator("#mobile").fill("138 0000 1234");
            page.locator("#mobile").blur();
            page.locator("#kept")
                    .filter(new Locator.FilterOptions().setHasText("自动保存"))
                    .waitFor();
            look(page, "charity-applicant");
            press(page, "leave");
            assertThat(page.locator("main").textContent()).contains("链接已发到您的邮箱");
            return tasks;
        }
    }

    private String goOnElsewhereAndHandIn(String email, String tasks) {
        try (BrowserContext window = Visits.nobody(Screen.PHONE, "zh")) {
            Page page = window.newPage();
            List<String> complaints = Look.complaints(page);
            enter(page, email, tasks.substring(House.open().portal().length()));
            assertThat(page.locator("main").textContent()).contains("还缺：住址");
            open(page, "申请人");
            assertThat(page.locator("#name").inputValue()).isEqualTo(APPLICANT);
            page.locator("#address").fill("济南市示例路 1 号 2 单元 301");
            page.locator("input[name=relation][value=PARENT]").check();
            press(page, "keep");
            patient(page);
            means(page);
            papers(page);
            payee(page);
            open(page, "同意书");
            for (Locator box : page.locator("input[type=checkbox]").all()) {
                box.check();
            }
            look(page, "charity-consents");
            press(page, "keep");
            look(page, "charity-tasks-done");
            follow(page, "核对并提交");
            look(page, "charity-check");
            press(page, "submit");
            page.waitForURL("**/charity/case.xhtml**");
            look(page, "charity-handed-in");
            assertThat(complaints).isEmpty();
            return page.locator(".cb-receipt-number").textContent().strip();
        }
    }

    private static void patient(Page page) {
        open(page, "患者与诊断");
        page.locator("#name").fill(PATIENT);
        page.locator("#idNumber").fill(number(8));
        page.locator("#city").fill("济南市");
        page.locator("#diseaseClass").selectOption("LEUKAEMIA");
        page.locator("#diagnosis").fill("急性淋巴细胞白血病");
        page.locator("#hospital").fill("示例医院血液科");
        page.locator("input[name=treatment][value=TRANSPLANT]").check();
        page.locator("#treatedOn")
                .fill(LocalDate.now(Clock.systemUTC()).minusDays(30).toString());
        look(page, "charity-patient");
        press(page, "keep");
    }

    private static void means(Page page) {
        open(page, "家庭经济");
        page.locator("#householdSize").fill("4");
        page.locator("#yearlyIncome").fill("60,000");
        page.locator("input[name=hardship][value=NONE]").check();
        page.locator("#costTotal").fill("280000");
        page.locator("#insurancePaid").fill("120000");
        page.locator("#otherAid").fill("0");
        look(page, "charity-means");
        press(page, "keep");
    }

    private static void papers(Page page) {
        open(page, "材料");
        look(page, "charity-papers-empty");
        for (String code : List.of("IDENTITY", "DIAGNOSIS", "CORD_BLOOD_USE", "COSTS", "PAYEE")) {
            page.locator("a[href*='code=" + code + "']").click();
            page.locator("#file").setInputFiles(pdf(code));
            press(page, "add");
            assertThat(page.locator(".cb-files li").count()).isOne();
            if ("COSTS".equals(code)) {
                look(page, "charity-paper");
            }
            page.navigate(page.url().replaceAll("paper\\.xhtml", "documents.xhtml"));
        }
        look(page, "charity-papers");
        page.locator("main a[href*='tasks.xhtml']").first().click();
    }

    private static void payee(Page page) {
        open(page, "收款");
        page.locator("input[name=kind][value=GUARDIAN]").check();
        page.locator("#holder").fill(APPLICANT);
        page.locator("#bank").fill("示例银行济南支行");
        page.locator("#account").fill("6222 0000 0000 1234");
        look(page, "charity-payee");
        press(page, "keep");
    }

    private static void sendBack(String number) {
        try (BrowserContext window = Visits.staff("charity", Screen.DESK, "zh")) {
            Page page = window.newPage();
            page.navigate(House.open().office() + "/charity/intake.xhtml");
            look(page, "charity-intake");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number))
                    .click();
            press(page, "claim");
            look(page, "charity-checking");
            assertThat(page.content()).contains("高*满").doesNotContain(PATIENT);
            Locator costs = page.locator("details", new Page.LocatorOptions().setHasText("COSTS"));
            costs.locator("summary").click();
            costs.locator("select").selectOption("BLURRED");
            costs.locator("input[type=text]").fill("第二页看不清金额");
            costs.locator("button").click();
            page.waitForLoadState();
            press(page, "back");
        }
    }

    private static void correct(String email, String tasks) {
        try (BrowserContext window = Visits.nobody(Screen.PHONE, "zh")) {
            Page page = window.newPage();
            enter(page, email, tasks.substring(House.open().portal().length()));
            look(page, "charity-correct");
            assertThat(page.locator(".cb-todo a").count())
                    .as("only the named task is open")
                    .isOne();
            assertThat(page.locator("main").textContent()).contains("第二页看不清金额");
            open(page, "材料");
            page.locator("a[href*='code=COSTS']").click();
            page.locator("#file").setInputFiles(pdf("COSTS-2"));
            press(page, "add");
            page.navigate(tasks);
            follow(page, "核对并提交");
            press(page, "again");
            page.waitForURL("**/charity/case.xhtml**");
            page.locator("#message").fill("已重新上传，麻烦您再看一下。");
            press(page, "send");
            look(page, "charity-case");
        }
    }

    private static void accept(String number) {
        try (BrowserContext window = Visits.staff("charity", Screen.DESK, "zh")) {
            Page page = window.newPage();
            page.navigate(House.open().office() + "/charity/intake.xhtml");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number))
                    .click();
            press(page, "claim");
            Locator open = page.locator("button[id$='accept']");
            int left = open.count();
            while (left > 0) {
                open.first().click();
                page.waitForLoadState();
                assertThat(open.count()).isLessThan(left);
                left = open.count();
            }
            press(page, "complete");
            assertThat(page.locator("table", new Page.LocatorOptions().setHasText(number))
                            .count())
                    .isZero();
        }
    }

    private static void open(Page page, String task) {
        page.locator("main .cb-todo")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(task).setExact(true))
                .click();
        page.waitForLoadState();
    }

    private static void press(Page page, String button) {
        page.locator("button[id='" + button + "'], button[id$=':" + button + "']")
                .first()
                .click();
        page.waitForLoadState();
    }

    /** Signs in with a mailed code; a code asked for within a minute of the last one is refused, so it is asked again. */
    private static void enter(Page page, String email, String target) {
        page.navigate(House.open().portal() + target);
        for (int minute = 0; minute < 14; minute++) {
            int before = Mailbox.count(email);
            page.locator("#email").fill(email);
            page.locator("#send").click();
            page.waitForLoadState();
            if (page.locator("#digits").count() > 0) {
                page.locator("#digits").fill(Mailbox.codeAfter(before, email));
                page.locator("#enter").click();
                page.waitForURL(Pattern.compile(".*/charity/.*"));
                return;
            }
            page.waitForTimeout(5_000);
        }
        throw new AssertionError("No code could be asked for");
    }

    private static void look(Page page, String name) {
        Look.findsNoBarrier(page);
        assertThat(Look.overhang(page)).as("sideways scroll on %s", page.url()).isZero();
        Look.picture(page, name + "-" + page.viewportSize().width);
    }

    /** An identity number of somebody that old, new each time. */
    private static String number(int years) {
        LocalDate birth = LocalDate.now(Clock.systemUTC()).minusYears(years).minusDays(40);
        String begin = "37%04d".formatted(ThreadLocalRandom.current().nextInt(10_000))
                + birth.toString().replace("-", "")
                + "%03d".formatted(ThreadLocalRandom.current().nextInt(1000));
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (begin.charAt(i) - '0') * weights[i];
        }
        return begin + "10X98765432".charAt(sum % 11);
    }

    /** The smallest document that opens, new each time. */
    private static Path pdf(String name) {
        StringBuilder body = new StringBuilder("%PDF-1.4\n% " + UUID.randomUUID() + "\n");
        int[] at = new int[4];
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>"
        };
        for (int i = 0; i < objects.length; i++) {
            at[i + 1] = body.length();
            body.append(i + 1).append(" 0 obj").append(objects[i]).append("endobj\n");
        }
        int table = body.length();
        body.append("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 1; i < at.length; i++) {
            body.append("%010d 00000 n \n".formatted(at[i]));
        }
        body.append("trailer<</Size 4/Root 1 0 R>>\nstartxref\n").append(table).append("\n%%EOF\n");
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(body.toString().getBytes(StandardCharsets.US_ASCII));
            Path file = Files.createTempDirectory("aid").resolve(name + ".pdf");
            return Files.write(file, out.toByteArray());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
