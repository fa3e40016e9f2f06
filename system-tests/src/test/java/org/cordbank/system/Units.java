package org.cordbank.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.cordbank.system.Browsers.Screen;

/** The sample families' units, found as their families find them. */
final class Units {
    private static final Map<String, String[]> KNOWN = new HashMap<>();

    private Units() {}

    /** What a reader reads off the bag of that family's unit. */
    static String barcode(String email) {
        return "=" + find(email)[0].replace(" ", "").substring(0, 13) + "00";
    }

    /** The unit's random name in addresses. */
    static String publicId(String email) {
        return find(email)[1];
    }

    private static String[] find(String email) {
        return KNOWN.computeIfAbsent(email, Units::asked);
    }

    private static String[] asked(String email) {
        try (BrowserContext window = Visits.family(email, Screen.PHONE, "zh")) {
            Page page = window.newPage();
            page.navigate(House.open().portal() + "/my/home.xhtml");
            String din = page.locator(".cb-here .cb-id").first().innerText().strip();
            String id = page.locator("main a[href*='/my/unit.xhtml']").first().getAttribute("href");
            return new String[] {din, id.replaceAll(".*[?&]id=", "")};
        }
    }
}
