package org.cordbank.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/** Debian's Chromium under Playwright: one browser per run, a context of its own for each person in a test. */
public final class Browsers {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            "--use-file-for-fake-video-capture=" + Camera.film().toAbsolutePath());

    private static Playwright playwright;
    private static Browser browser;

    private Browsers() {}

    /** Widths a page is looked at. */
    public enum Screen {
        DESK(1280, 800),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** A fresh visitor: no cookies, the language {@code zh-CN} or {@code en}, Shanghai time. */
    public static synchronized BrowserContext visitor(Screen screen, String language) {
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(screen.width, screen.height)
                        .setLocale(language)
                        .setTimezoneId("Asia/Shanghai"));
    }

    private static Browser browser() {
        if (browser == null) {
            playwright = Playwright.create();
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(System.getProperty("cordbank.chromium", "/usr/bin/chromium")))
                            .setArgs(ARGUMENTS));
        }
        return browser;
    }

    static synchronized void close() {
        if (browser != null) {
            browser.close();
            playwright.close();
            browser = null;
        }
    }
}
