package org.cordbank.faces.tag;

import java.io.IOException;

/**
 * A number that names something: monospace, grouped by fours where it is long and plain, with a copy button when
 * {@code copy} is true and a link when {@code href} is given. What is copied is the number without the gaps.
 */
public class Identifier extends Tag {
    private static final int GROUP = 4;
    private static final int LONG = 8;

    @Override
    protected void begin(Markup markup) throws IOException {
        String value = string("value");
        if (value == null) {
            return;
        }
        String href = string("href");
        markup.open("span", "cb-id").attr("id", ownId());
        if (href != null) {
            markup.open("a").attr("href", getFacesContext().getExternalContext().getRequestContextPath() + href);
        }
        groups(markup, value);
        if (href != null) {
            markup.close("a");
        }
        if (flag("copy")) {
            markup.open("button", "cb-copy")
                    .attr("type", "button")
                    .attr("data-copy", value)
                    .attr("data-copied", word("kit.id.copied"))
                    .attr("aria-label", word("kit.id.copy", value))
                    .icon("pi-copy")
                    .close("button");
        }
        markup.close("span");
    }

    private static void groups(Markup markup, String value) throws IOException {
        boolean plain = value.length() >= LONG && value.chars().allMatch(Character::isLetterOrDigit);
        if (!plain) {
            markup.text(value);
            return;
        }
        for (int at = 0; at < value.length(); at += GROUP) {
            markup.open("span", "cb-id-group")
                    .text(value.substring(at, Math.min(at + GROUP, value.length())))
                    .close("span");
        }
    }
}
