package org.cordbank.system;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/** Somebody who has a keyboard and no mouse. */
final class Keys {
    private static final int MOST_STOPS = 120;
    private static final double READER_DELAY_MS = 4;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** Presses Tab until what has the focus is {@code selector}. */
    Keys to(String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (page.locator(selector + ":focus").count() > 0) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + selector + " on " + page.url());
    }

    /** Types into what has the focus. */
    Keys type(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses the button, or follows the link, and waits for the page that comes. */
    void go(String selector) {
        to(selector);
        Sheet.drawn(page, () -> page.keyboard().press("Enter"));
    }

    /** A barcode reader writes faster than any hand and ends with Enter. */
    Keys read(String code) {
        page.keyboard().type(code, new Keyboard.TypeOptions().setDelay(READER_DELAY_MS));
        page.keyboard().press("Enter");
        return this;
    }
}
