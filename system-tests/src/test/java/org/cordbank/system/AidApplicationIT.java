package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.cordbank.system.Browsers.Screen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A parent with a phone: asks whether the fund is for them, fills in a task at a time, puts the phone away, goes on with
 * another, photographs papers, hands in, is asked to correct, is refused, appeals. The bank's people act at their desks.
 */
@DisplayName("A parent applies for aid on a phone")
@Order(13)
class AidApplicationIT {
    private static final String AUTOSAVED = "#kept:has-text('保存')";

    private final AidFamily family = new AidFamily("aid-phone");
    private String id;
    private String number;

    @Test
    void fromTheFirstQuestionToTheAppeal() {
        Cast.hasPlayed();
        try (BrowserContext phone = Visits.nobody(Screen.PHONE, "zh")) {
            Page page = phone.newPage();
            List<String> complaints = Look.complaints(page);
            begin(page);
            applicant(page);
            assertThat(complaints).isEmpty();
        }
        try (BrowserContext other = Visits.nobody(Screen.PHONE, "zh")) {
            Visits.signInAtThePortal(other, family.email());
            Page page = other.newPage();
            List<String> complaints = Look.complaints(page);
            resume(page);
            tasks(page);
            papers(page);
            handIn(page);
            sendBack();
            correct(page);
            refuse();
            appeal(page);
            assertThat(complaints).isEmpty();
        }
        mailsTellNoDiagnosis();
    }

    private void begin(Page page) {
        page.navigate(House.open().portal() + "/charity/eligibility.xhtml");
        while (page.locator("main a#yes").count() > 0) {
            look(page, "aid-question-" + page.url().replaceAll(".*a=|.*xhtml", ""));
            Sheet.drawn(page, () -> page.locator("main a#yes").click());
        }
        look(page, "aid-eligible");
        assertThat(page.context().cookies())
                .as("the questions are not kept")
                .extracting(each -> each.name)
                .doesNotContain("cb_portal");
        page.locator("main a[href*='mine.xhtml?programme=AID']").click();
        int before = Mailbox.count(family.email());
        new Sheet(page, "address").put("email", family.email()).send("send");
        new Sheet(page, "code")
                .put("digits", Mailbox.codeAfter(before, family.email()))
                .send("enter");
        page.navigate(House.open().portal() + "/charity/mine.xhtml?programme=AID");
        new Sheet(page, "begin")
                .put("programme", "AID")
                .put("filedBy", "APPLICANT")
                .send("go");
        page.waitForURL("**/tasks.xhtml**");
        id = AidFamily.idOf(page.url());
        look(page, "aid-tasks-new");
    }

    /** What was typed is there although no button was pressed. */
    private void applicant(Page page) {
        AidFamily.open(page, "applicant", id);
        Sheet sheet = new Sheet(page, "task");
        family.applicant(sheet);
        page.locator("#mobile").fill("13800009999");
        page.keyboard().press("Tab");
        page.locator(AUTOSAVED).waitFor();
        assertThat(page.locator("#address:focus").count())
                .as("keeping by itself leaves the hands where they are")
                .isEqualTo(1);
        look(page, "aid-applicant");
        AidFamily.open(page, "applicant", id);
        assertThat(page.locator("#address").inputValue()).as("kept by itself").contains("示例路 9 号");
        assertThat(page.locator("#name").inputValue()).isEqualTo(AidFamily.PARENT);
        int before = Mailbox.count(family.email());
        new Sheet(page, "task").send("leave");
        page.waitForURL("**/mine.xhtml**");
        page.waitForCondition(() -> Mailbox.count(family.email()) > before);
    }

    private void resume(Page page) {
        page.navigate(House.open().portal() + "/charity/mine.xhtml");
        look(page, "aid-mine");
        page.locator("main table a").first().click();
        page.waitForURL("**/tasks.xhtml**");
        assertThat(AidFamily.idOf(page.url())).isEqualTo(id);
        look(page, "aid-tasks");
    }

    private void tasks(Page page) {
        AidFamily.open(page, "patient", id);
        Sheet patient = new Sheet(page, "task");
        family.patient(patient);
        look(page, "aid-patient");
        patient.send("keep");
        AidFamily.open(page, "means", id);
        Sheet means = new Sheet(page, "task");
        means.put("householdSize", "4").send("keep");
        assertThat(page.locator("main").innerText())
                .as("what is missing is named")
                .contains("还缺");
        AidFamily.open(page, "means", id);
        family.means(new Sheet(page, "task"));
        look(page, "aid-means");
        new Sheet(page, "task").send("keep");
        AidFamily.open(page, "payee", id);
        Sheet payee = new Sheet(page, "task");
        family.payee(payee);
        look(page, "aid-payee");
        payee.send("keep");
        AidFamily.open(page, "consents", id);
        for (Locator box : page.locator("form[id='task'] input[type=checkbox]").all()) {
            box.check(new Locator.CheckOptions().setForce(true));
        }
        look(page, "aid-consents");
        new Sheet(page, "task").send("keep");
    }

    private void papers(Page page) {
        AidFamily.open(page, "documents", id);
        look(page, "aid-documents-empty");
        for (String code : AidFamily.NEEDED) {
            page.navigate(House.open().portal() + "/charity/paper.xhtml?id=" + id + "&code=" + code);
            handInPhoto(page, AidFamily.photo(code));
        }
        Locator preview = page.locator("ul.cb-files img").first();
        preview.scrollIntoViewIfNeeded();
        page.waitForCondition(() -> width(preview) > 0);
        assertThat(width(preview))
                .as("longest side of the photograph as it is kept")
                .isLessThanOrEqualTo(Integer.parseInt(page.locator("#file").getAttribute("data-shrink")));
        look(page, "aid-paper");
        AidFamily.open(page, "documents", id);
        look(page, "aid-documents");
    }

    private static int width(Locator picture) {
        return ((Number) picture.evaluate("e => e.naturalWidth")).intValue();
    }

    /** The phone makes the picture small before it travels. */
    private void handInPhoto(Page page, Path photo) {
        Sheet sheet = new Sheet(page, "adding");
        sheet.attach("file", photo);
        page.locator("#file[data-shrunk]").waitFor();
        long sent = ((Number) page.locator("#file").evaluate("e => e.files[0].size")).longValue();
        assertThat(sent).as("bytes that travel").isLessThan(photo.toFile().length());
        sheet.send("add");
    }

    private void handIn(Page page) {
        AidFamily.open(page, "tasks", id);
        look(page, "aid-tasks-done");
        page.locator("main a[href*='check.xhtml']").click();
        page.waitForURL("**/check.xhtml**");
        assertThat(page.locator("main").innerText()).contains(AidFamily.CHILD, family.childId());
        look(page, "aid-check");
        new Sheet(page, "handing").send("submit");
        number = page.locator(".cb-receipt-number").innerText().strip();
        look(page, "aid-handed-in");
    }

    /** The officer accepts all papers but one, and asks for the household's income anew. */
    private void sendBack() {
        try (Desk desk = Desk.of("charity")) {
            Page page = openCase(desk);
            for (int left = AidFamily.NEEDED.size(); left > 1; left--) {
                Sheet.drawn(page, () -> page.locator("form[id$='accepting'] button")
                        .nth(1)
                        .click());
            }
            Sheet.drawn(page, () -> page.locator("main a", new Page.LocatorOptions().setHasText("退回「"))
                    .first()
                    .click());
            new Sheet(page, "returning")
                    .chooseFirst("template")
                    .put("words", "照片缺了一角，请重拍")
                    .send("sendBack");
            page.locator("summary", new Page.LocatorOptions().setHasText("请求"))
                    .or(page.locator("details:has(form[id='asking']) > summary"))
                    .first()
                    .click();
            new Sheet(page, "asking")
                    .put("task", "MEANS")
                    .chooseFirst("askTemplate")
                    .put("askWords", "年收入请写税前")
                    .send("ask");
            look(page, "charity-check-application");
            new Sheet(page, "deciding").send("back");
        }
    }

    private Page openCase(Desk desk) {
        Page page = desk.open("/charity/intake.xhtml").page();
        page.getByText(number.replace(" ", ""))
                .or(page.getByText(number))
                .first()
                .click();
        page.waitForURL("**/check-application.xhtml**");
        new Sheet(page, "claiming").send("claim");
        return page;
    }

    private void correct(Page page) {
        AidFamily.open(page, "tasks", id);
        assertThat(page.locator("main").innerText()).contains("照片缺了一角，请重拍", "年收入请写税前");
        assertThat(page.locator("ol.cb-todo a").count())
                .as("only what is asked for is open")
                .isEqualTo(2);
        look(page, "aid-correct");
        AidFamily.open(page, "means", id);
        new Sheet(page, "task").put("yearlyIncome", "66000").send("keep");
        page.navigate(House.open().portal() + "/charity/documents.xhtml?id=" + id);
        page.locator("li:has-text('需要重新上传') a").first().click();
        page.waitForURL("**/paper.xhtml**");
        assertThat(page.locator("main").innerText()).contains("照片缺了一角，请重拍");
        handInPhoto(page, AidFamily.photo("again"));
        AidFamily.open(page, "check", id);
        new Sheet(page, "handing").send("again");
        assertThat(page.locator(".cb-receipt-number").innerText().strip()).isEqualTo(number);
    }

    private void refuse() {
        try (Desk desk = Desk.of("charity")) {
            Page page = openCase(desk);
            while (page.locator("form[id$='accepting'] button").count() > 0
                    && page.locator("main :text-is('待审核')").count() > 0) {
                Sheet.drawn(page, () -> page.locator("p:has-text('待审核') ~ form[id$='accepting'] button")
                        .first()
                        .click());
            }
            new Sheet(page, "deciding").send("complete");
        }
        try (Desk desk = Desk.of("coordinator")) {
            Page page = desk.open("/charity/list-checks.xhtml").page();
            page.getByText(number.replace(" ", ""))
                    .or(page.getByText(number))
                    .first()
                    .click();
            page.waitForURL("**/check-case.xhtml**");
            new Sheet(page, "refusing")
                    .chooseFirst("reason")
                    .put("refuseWords", "医院回复没有使用脐带血的记录")
                    .send("refuse");
        }
    }

    private void appeal(Page page) {
        AidFamily.open(page, "case", id);
        assertThat(page.locator("main").innerText()).contains("医院回复没有使用脐带血的记录");
        look(page, "aid-refused");
        new Sheet(page, "appealing").put("appeal", "附上出院记录，其中写明了脐带血移植的日期").send("doAppeal");
        assertThat(page.locator("main").innerText()).contains("申诉已收到");
        look(page, "aid-appealed");
    }

    private void mailsTellNoDiagnosis() {
        assertThat(Mailbox.to(family.email())).isNotEmpty().allSatisfy(mail -> assertThat(Mailbox.words(mail))
                .doesNotContain("白血病", AidFamily.CHILD, family.childId()));
    }

    private static void look(Page page, String name) {
        Look.findsNoBarrier(page);
        assertThat(Look.overhang(page)).as("overhang of %s", page.url()).isZero();
        Look.picture(page, name + "-" + page.viewportSize().width);
    }
}
