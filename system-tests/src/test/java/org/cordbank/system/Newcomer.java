package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody hired for one test, so that the sample people keep their papers. */
final class Newcomer {
    private static final Map<String, String> LOGINS = new HashMap<>();

    private Newcomer() {}

    /** Hires a person for {@code role}, qualified for {@code skill} until that day where one is named. */
    static void hiredAs(String role, String skill, String until) {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        LOGINS.put(role, "new" + mark);
        String badge = "T-" + mark.toUpperCase(java.util.Locale.ROOT);
        try (Desk desk = Desk.of("security")) {
            desk.open("/identity/hire-staff.xhtml");
            desk.sheet("hiring")
                    .put("name", "新同事" + mark + "（化名）")
                    .put("login", "new" + mark)
                    .put("password", Visits.PASSWORD)
                    .put("badge", badge)
                    .put("pin", Visits.PIN)
                    .put("roles", role)
                    .send("hire");
            assertThat(desk.refused()).isEmpty();
        }
        if (skill != null) {
            qualifies(badge, skill, until);
        }
    }

    private static void qualifies(String badge, String skill, String until) {
        try (Desk desk = Desk.of("qa")) {
            Page page = desk.open("/quality/grant-qualification.xhtml").page();
            String label = page.locator("#person option")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(badge))
                    .innerText();
            page.locator("#person").selectOption(new SelectOption().setLabel(label));
            desk.sheet("granting")
                    .put("skill", skill)
                    .put("from", BankTime.today().minusDays(30).toString())
                    .put("to", until)
                    .put("certificate", "示例-" + badge)
                    .send("grant");
            assertThat(desk.refused()).isEmpty();
        }
    }

    static Desk desk(String role) {
        return Desk.of(LOGINS.get(role));
    }
}
