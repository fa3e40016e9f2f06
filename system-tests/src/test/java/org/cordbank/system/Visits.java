package org.cordbank.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.cordbank.system.Browsers.Screen;

/** People who have signed in, as one would by hand; each signs in once a run and keeps the session. */
final class Visits {
    static final String PASSWORD = "cordbank-demo";
    static final String PIN = "246810";

    private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

    private Visits() {}

    /** A window of a visitor who reads {@code language}, {@code zh} or {@code en}, and is nobody yet. */
    static BrowserContext nobody(Screen screen, String language) {
        House house = House.open();
        BrowserContext window = Browsers.visitor(screen, "en".equals(language) ? "en" : "zh-CN");
        window.setDefaultTimeout(60_000);
        window.addCookies(List.of(
                new Cookie("cb_lang", language).setUrl(house.office() + "/"),
                new Cookie("cb_theme", "light").setUrl(house.office() + "/")));
        return window;
    }

    /** A window of a member of staff. */
    static BrowserContext staff(String login, Screen screen, String language) {
        return entered(login, screen, language, "cb_office", window -> signInAtTheOffice(window, login));
    }

    /** A window of a family, which gets its code by mail. */
    static BrowserContext family(String email, Screen screen, String language) {
        return entered(email, screen, language, "cb_portal", window -> signInAtThePortal(window, email));
    }

    private static BrowserContext entered(
            String who, Screen screen, String language, String cookie, Consumer<BrowserContext> door) {
        BrowserContext window = nobody(screen, language);
        List<Cookie> session = SESSIONS.get(who);
        if (session == null) {
            door.accept(window);
            SESSIONS.put(who, session(window, cookie));
        } else {
            window.addCookies(session);
        }
        return window;
    }

    private static List<Cookie> session(BrowserContext window, String cookie) {
        return window.cookies().stream()
                .filter(each -> each.name.equals(cookie))
                .map(each -> new Cookie(each.name, each.value)
                        .setUrl(House.open().office() + "/")
                        .setHttpOnly(true))
                .toList();
    }

    /** Somebody else sits down at a window that stays open: a member of staff, a family, or nobody when {@code null}. */
    static void sitsDown(BrowserContext window, String face, String who) {
        boolean office = "office".equals(face);
        window.clearCookies(new BrowserContext.ClearCookiesOptions().setName(office ? "cb_office" : "cb_portal"));
        if (who == null) {
            return;
        }
        if (!SESSIONS.containsKey(who)) {
            (office ? staff(who, Screen.DESK, "zh") : family(who, Screen.PHONE, "zh")).close();
        }
        window.addCookies(SESSIONS.get(who));
    }

    static void signInAtTheOffice(BrowserContext window, String login) {
        Page page = window.newPage();
        page.navigate(House.open().office() + "/sign-in.xhtml");
        new Sheet(page, "door").put("login", login).put("password", PASSWORD).send("enter");
        page.waitForURL(Pattern.compile(".*/(index\\.xhtml)?$"));
        page.close();
    }

    static void signInAtThePortal(BrowserContext window, String email) {
        Page page = window.newPage();
        page.navigate(House.open().portal() + "/sign-in.xhtml");
        int before = Mailbox.count(email);
        new Sheet(page, "address").put("email", email).send("send");
        new Sheet(page, "code").put("digits", Mailbox.codeAfter(before, email)).send("enter");
        page.waitForURL(Pattern.compile(".*/my/home\\.xhtml.*"));
        page.close();
    }
}
