package org.cordbank.faces.text;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How this reader wants the pages: language, text size, light or dark. Kept in cookies, so that it works before sign-in
 * and on pages without a session; the browser's own language is never asked.
 */
@Named("prefs")
@RequestScoped
public class Preferences {
    /** Cookie and request parameter by preference, with the values allowed; the first is the default. */
    public enum Choice {
        LANG("zh", "en"),
        SIZE("normal", "large"),
        THEME("auto", "light", "dark");

        private final List<String> values;

        Choice(String... values) {
            this.values = List.of(values);
        }

        public String parameter() {
            return "cb_" + name().toLowerCase(Locale.ROOT);
        }

        public boolean allows(String value) {
            return values.contains(value);
        }

        String from(Cookie[] cookies) {
            return cookies == null
                    ? values.get(0)
                    : Arrays.stream(cookies)
                            .filter(cookie -> cookie.getName().equals(parameter()) && allows(cookie.getValue()))
                            .map(Cookie::getValue)
                            .findFirst()
                            .orElse(values.get(0));
        }
    }

    @Inject
    private HttpServletRequest request;

    private boolean english;
    private boolean large;
    private String theme;

    /** A page asks a dozen times; the cookies are read once. */
    @PostConstruct
    void read() {
        Cookie[] cookies = request.getCookies();
        english = "en".equals(Choice.LANG.from(cookies));
        large = "large".equals(Choice.SIZE.from(cookies));
        theme = Choice.THEME.from(cookies);
    }

    public Locale getLocale() {
        return isEnglish() ? Wording.ENGLISH : Wording.CHINESE;
    }

    public boolean isEnglish() {
        return english;
    }

    /** The value of the html element's lang attribute. */
    public String getHtmlLang() {
        return isEnglish() ? "en" : "zh-Hans-CN";
    }

    public String getTheme() {
        return theme;
    }

    public boolean isLarge() {
        return large;
    }

    /** This page in the other language. */
    public String getOtherLanguage() {
        return here(Choice.LANG, isEnglish() ? "zh" : "en");
    }

    /** This page in the other text size. */
    public String getOtherSize() {
        return here(Choice.SIZE, isLarge() ? "normal" : "large");
    }

    /** This page in the theme asked for. */
    public String inTheme(String theme) {
        return here(Choice.THEME, theme);
    }

    private String here(Choice choice, String value) {
        String query = request.getQueryString();
        String path = String.valueOf(request.getRequestURI());
        return path + "?" + (query == null ? "" : query + "&") + choice.parameter() + "=" + value;
    }
}
