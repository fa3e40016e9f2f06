package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;

/** What the bank does before the birth: countersigns, books the transfer, files the results, issues the kit. */
final class FrontChapter {
    private static final String FEE = "6030.00";

    private FrontChapter() {}

    static void countersigns(Story story) {
        try (Desk desk = Desk.of("signatory")) {
            desk.open("/contract/countersign-contract.xhtml")
                    .look("countersign-list")
                    .follow(story.contract());
            desk.look("countersign-one");
            desk.sheet("signing")
                    .put("identityChecked", "true")
                    .put("pin", Visits.PIN)
                    .send("countersign");
            assertThat(desk.refused()).isEmpty();
        }
    }

    static void isPaid(Story story) {
        try (Desk desk = Desk.of("finance")) {
            desk.open("/billing/record-payment.xhtml").look("payments");
            Page page = desk.page();
            page.locator("tr", new Page.LocatorOptions().setHasText(story.contract()))
                    .locator("a")
                    .first()
                    .click();
            desk.look("payment");
            desk.sheet("payment")
                    .put("amount", FEE)
                    .put("payer", Story.MOTHER)
                    .put("bankReference", "T" + UUID.randomUUID().toString().substring(0, 12))
                    .put("valueDate", BankTime.today().toString())
                    .send("record");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(story.contract()))
                            .count())
                    .as("a settled invoice no longer waits")
                    .isZero();
        }
    }

    /** The service desk files the mother's results and issues the kit, which gives the unit its number. */
    static void issuesTheKit(Story story) {
        try (Desk desk = Desk.of("service")) {
            desk.open("/collection/attach-prenatal.xhtml").look("prenatal-list").follow(story.contract());
            desk.sheet("attaching")
                    .attach("file", Mailbox.sample("prenatal-results.pdf"))
                    .send("attach");
            assertThat(desk.words()).contains("prenatal-results.pdf");
            desk.open("/collection/issue-kit.xhtml").follow(story.contract());
            story.publicId(desk.page().url().replaceAll(".*[?&]id=([^&]+).*", "$1"));
            desk.sheet("issuing").put("lot", "DEMO-KIT").send("issue");
            assertThat(desk.refused()).isEmpty();
            desk.look("kit-issued");
            story.din(desk.page().locator(".cb-card [data-copy]").first().getAttribute("data-copy"));
        }
    }
}
