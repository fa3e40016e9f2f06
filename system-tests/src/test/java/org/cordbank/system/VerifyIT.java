package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a passer-by reads of a certificate that is not there. */
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
}
