package org.cordbank.system;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One form of a page, filled in field by field as a person would and sent with one of its buttons. */
final class Sheet {
    private final Page page;
    private final String form;

    Sheet(Page page, String form) {
        this.page = page;
        this.form = form;
    }

    /** True when the page shows that field now. */
    boolean asks(String field) {
        return controls(field).count() > 0;
    }

    /** Types, chooses or ticks, according to the kind of the field; several boxes are parted by commas, * means all. */
    Sheet put(String field, String value) {
        Locator controls = controls(field);
        Locator first = controls.first();
        String kind = String.valueOf(first.evaluate("e => e.tagName === 'SELECT' ? 'select' : e.type"));
        switch (kind) {
            case "radio" -> radio(field, value).check(new Locator.CheckOptions().setForce(true));
            case "checkbox" -> tick(controls, value);
            case "select" -> first.selectOption(value);
            default -> first.fill(value);
        }
        return this;
    }

    private Locator radio(String field, String value) {
        return inForm("input[name='" + field + "'][value='" + value + "']");
    }

    private static void tick(Locator boxes, String value) {
        for (int i = 0; i < boxes.count(); i++) {
            Locator box = boxes.nth(i);
            boolean wanted = "*".equals(value)
                    || "true".equals(value)
                    || java.util.List.of(value.split(",")).contains(box.getAttribute("value"));
            if (wanted) {
                box.check(new Locator.CheckOptions().setForce(true));
            }
        }
    }

    /** Takes the second choice of a list when the first says that nothing is chosen. */
    Sheet chooseFirst(String field) {
        controls(field).first().selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        return this;
    }

    Sheet attach(String field, Path file) {
        controls(field).first().setInputFiles(file);
        return this;
    }

    /** The second person puts the badge on the reader and types the PIN. */
    Sheet second(String badge, String pin) {
        String prefix = asks("secondBadge") ? "second" : "";
        put(prefix.isEmpty() ? "badge" : "secondBadge", badge);
        return put(prefix.isEmpty() ? "pin" : "secondPin", pin);
    }

    /** Presses the button and waits for the page that follows. */
    void send(String button) {
        drawn(page, () -> press(button));
    }

    /** Does something that brings another page, and waits until it is there. */
    static void drawn(Page page, Runnable act) {
        AtomicBoolean drawn = new AtomicBoolean();
        Consumer<Page> seen = each -> drawn.set(true);
        page.onDOMContentLoaded(seen);
        act.run();
        page.waitForCondition(drawn::get);
        page.offDOMContentLoaded(seen);
    }

    void press(String button) {
        inForm("button[id='" + button + "'], button[id$=':" + button + "']")
                .first()
                .click();
    }

    Locator controls(String field) {
        return inForm(":is(input, select, textarea)[name='" + field + "']");
    }

    private Locator inForm(String selector) {
        return page.locator("form[id='" + form + "']").locator(selector);
    }
}
