package org.cordbank.system;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Clock;

/** Somebody who has a keyboard and no mouse. */
final class Keys {
    private static final int MOST_STOPS = 120;
    private static final double READER_DELAY_S = 0.004;

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

    /** Into a group of choices, then with the arrows until the wanted one is chosen. */
    Keys choose(String group, String value) {
        to("input[name='" + group + "']");
        String wanted = "input[name='" + group + "'][value='" + value + "']";
        page.keyboard().press("Space");
        for (int step = 0; step < MOST_STOPS && !page.locator(wanted).isChecked(); step++) {
            page.keyboard().press("ArrowDown");
        }
        if (!page.locator(wanted).isChecked()) {
            throw new AssertionError("The arrows do not reach " + value + " of " + group + " on " + page.url());
        }
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

    /**
     * A barcode reader writes faster than any hand and ends with Enter. Each key carries the moment the reader sent it,
     * so that a busy machine, which delivers keys late, does not turn the reader into a hand.
     */
    Keys read(String code) {
        CDPSession wire = page.context().newCDPSession(page);
        double at = Clock.systemUTC().millis() / 1000.0;
        for (char sign : code.toCharArray()) {
            at += READER_DELAY_S;
            stroke(wire, String.valueOf(sign), key(sign), String.valueOf(sign), at);
        }
        stroke(wire, "Enter", "Enter", "\r", at + READER_DELAY_S);
        wire.detach();
        return this;
    }

    private static String key(char sign) {
        if (Character.isDigit(sign)) {
            return "Digit" + sign;
        }
        return Character.isLetter(sign) ? "Key" + Character.toUpperCase(sign) : sign == '=' ? "Equal" : "Minus";
    }

    private static void stroke(CDPSession wire, String key, String code, String text, double at) {
        JsonObject down = new JsonObject();
        down.addProperty("type", "keyDown");
        down.addProperty("key", key);
        down.addProperty("code", code);
        down.addProperty("text", text);
        down.addProperty("windowsVirtualKeyCode", (int) Character.toUpperCase(text.charAt(0)));
        down.addProperty("timestamp", at);
        wire.send("Input.dispatchKeyEvent", down);
        JsonObject up = down.deepCopy();
        up.addProperty("type", "keyUp");
        up.remove("text");
        wire.send("Input.dispatchKeyEvent", up);
    }
}
