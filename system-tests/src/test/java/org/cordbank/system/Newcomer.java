package org.cordbank.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cordbank.system.Browsers.Screen;

/** Somebody hired for one test, so that the sample people keep their papers. */
final class Newcomer {
    private static final String FIRST_PASSWORD = "given by the admin";
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
                    .put("password", FIRST_PASSWORD)
                    .put("badge", badge)
                    .put("pin", Visits.PIN)
                    .put("roles", role)
                    .send("hire");
            assertThat(desk.refused()).isEmpty();
        }
        choosesAPassword("new" + mark);
        if (skill != null) {
            qualifies(badge, skill, until);
        }
    }

    /** What an admin chose opens nothing but its own change. */
    private static void choosesAPassword(String login) {
        try (BrowserContext window = Visits.nobody(Screen.DESK, "zh")) {
            Page page = window.newPage();
            page.navigate(House.open().office() + "/change-password.xhtml");
            new Sheet(page, "change")
                    .put("login", login)
                    .put("old", FIRST_PASSWORD)
                    .put("fresh", Visits.PASSWORD)
                    .put("again", Visits.PASSWORD)
                    .send("save");
            page.waitForURL(Pattern.compile(".*/sign-in\\.xhtml.*"));
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
