package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import org.cordbank.bench.Seed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a passer-by is told who asks for a certificate. */
@DisplayName("Anyone verifies a certificate without leaving a trace")
@Order(3)
class VerifyIT {
    @Test
    void anUnknownCodeIsAnsweredWithoutASession() {
        for (String language : List.of("zh-CN", "en")) {
            try (BrowserContext visitor = Browsers.visitor(Browsers.Screen.PHONE, language)) {
                Page page = visitor.newPage();
                List<String> complaints = Look.complaints(page);
                page.navigate(House.open().portal() + "/verify/0000000000000000");
                assertThat(page.locator("#unknown").count()).isOne();
                assertThat(visitor.cookies()).extracting(cookie -> cookie.name).doesNotContain("cb_portal");
                Look.findsNoBarrier(page);
                Look.picture(page, "verify-unknown-390-" + language);
                assertThat(complaints).isEmpty();
            }
        }
    }

    @Test
    void aTypedCodeHasAnAddressOfItsOwn() throws Exception {
        try (Connection owner = TheBank.open().connectAsOwner();
                BrowserContext visitor = Browsers.visitor(Browsers.Screen.PHONE, "zh-CN")) {
            Seed seed = new Seed(owner);
            seed.unitsWithCertificates(1);
            try {
                Page page = visitor.newPage();
                List<String> complaints = Look.complaints(page);
                page.navigate(House.open().portal() + "/verify.xhtml");
                page.locator("#code").fill(hyphened(Seed.code(1).toLowerCase(Locale.ROOT)));
                page.locator("#code").press("Enter");
                page.waitForURL("**/verify.xhtml?code=*");
                assertThat(page.locator("#answer").innerText()).contains("BENCH-000000001");
                page.reload();
                assertThat(page.locator("#answer").count()).isOne();
                assertThat(visitor.cookies()).extracting(cookie -> cookie.name).doesNotContain("cb_portal");
                assertThat(complaints).isEmpty();
            } finally {
                seed.clear();
            }
        }
    }

    @Test
    void aCodeThatIsMissingIsSaidAtTheField() {
        try (BrowserContext visitor = Browsers.visitor(Browsers.Screen.PHONE, "zh-CN")) {
            Page page = visitor.newPage();
            page.navigate(House.open().portal() + "/verify.xhtml");
            page.locator(".cb-actions button").click();
            page.waitForURL("**/verify.xhtml?code=");
            assertThat(page.title()).startsWith("错误：");
            assertThat(page.locator(".cb-errors a").getAttribute("href")).isEqualTo("#code");
            assertThat(page.locator("#code").getAttribute("aria-invalid")).isEqualTo("true");
            Look.findsNoBarrier(page);
        }
    }

    @Test
    void whatWasTypedIsShownAsItIsAndNeverAsMarkup() {
        try (BrowserContext visitor = Browsers.visitor(Browsers.Screen.PHONE, "zh-CN")) {
            Page page = visitor.newPage();
            page.navigate(House.open().portal() + "/verify.xhtml?code=%22%3E%3Cb%20id%3Dinjected%3Ex");
            assertThat(page.locator("#unknown").count()).isOne();
            assertThat(page.locator("#code").inputValue()).isEqualTo("\"><b id=injected>x");
            assertThat(page.locator("#injected").count()).isZero();
        }
    }

    /** As a reader may type it. */
    private static String hyphened(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
