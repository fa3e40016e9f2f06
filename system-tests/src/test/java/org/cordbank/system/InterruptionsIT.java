package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What comes between somebody and their work: a session that ran out, another language, a wrong address. */
@DisplayName("An interruption costs nothing that was typed")
@Order(14)
class InterruptionsIT {
    private static final String LOT = "DRAFT-LOT-7";

    @Test
    void anExpiredSessionKeepsWhatWasTyped() {
        try (Desk desk = Desk.ofItsOwn("qa")) {
            Page page = desk.open("/quality/receive-lot.xhtml").page();
            desk.sheet("receiving")
                    .put("lot", LOT)
                    .put("item", "HES")
                    .put("zh", "羟乙基淀粉（示例）")
                    .put("en", "HES (sample)")
                    .put("expires", "2030-01-01");
            page.context().clearCookies();
            desk.sheet("receiving").send("receive");
            assertThat(page.locator("main").innerText()).contains("登录");
            Visits.signInAtTheOffice(page.context(), "qa");
            desk.open("/quality/receive-lot.xhtml");
            assertThat(page.locator("[name=lot]").inputValue()).isEqualTo(LOT);
            assertThat(page.locator("[name=zh]").inputValue()).isEqualTo("羟乙基淀粉（示例）");
            desk.open("/quality/list-lots.xhtml");
            assertThat(desk.words()).doesNotContain(LOT);
        }
    }

    @Test
    void theOtherLanguageKeepsThePageAndItsQuestion() {
        try (Desk desk = Desk.of("service")) {
            Page page = desk.open("/unit/find-unit.xhtml?q=A9999").page();
            Sheet.drawn(page, () -> page.locator("header a[hreflang=en]").click());
            assertThat(desk.path()).startsWith("/unit/find-unit.xhtml").contains("q=A9999");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("[name=q]").last().inputValue()).isEqualTo("A9999");
        }
    }

    @Test
    void aWrongAddressIsAnsweredWithANumberToAskFor() {
        try (Desk desk = Desk.of("service")) {
            Response answer = desk.page().navigate(House.open().office() + "/unit/no-such-page.xhtml");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(desk.page().locator("main").innerText())
                    .containsPattern(Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}"));
            Look.findsNoBarrier(desk.page());
            Look.picture(desk.page(), "missing-1280");
            desk.forgive();
        }
    }
}
