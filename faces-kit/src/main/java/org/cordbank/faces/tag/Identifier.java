package org.cordbank.faces.tag;

import java.io.IOException;

/**
 * A number that names something: monospace, grouped where it is long, plain and mostly digits (a donation number as facility,
 * year, serial; others by fours), with a copy button when
 * {@code copy} is true and a link when {@code href} is given. What is copied is the number without the gaps.
 */
public class Identifier extends Tag {
    private static final int GROUP = 4;
    private static final int LONG = 8;
    private static final int DIN_LENGTH = 13;
    private static final int[] DIN_GROUPS = {5, 2, 6};

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

    /** The number as it stands in a row, without link and button. */
    static void write(Markup markup, String value) throws IOException {
        markup.open("span", "cb-id");
        groups(markup, value);
        markup.close("span");
    }

    private static void groups(Markup markup, String value) throws IOException {
        boolean plain = value.length() >= LONG
                && value.chars().allMatch(Character::isLetterOrDigit)
                && value.chars().filter(Character::isDigit).count() >= GROUP;
        if (!plain) {
            markup.text(value);
            return;
        }
        int at = 0;
        for (int group = 0; at < value.length(); group++) {
            int size = value.length() == DIN_LENGTH && group < DIN_GROUPS.length ? DIN_GROUPS[group] : GROUP;
            int end = Math.min(at + size, value.length());
            markup.open("span", "cb-id-group").text(value.substring(at, end)).close("span");
            at = end;
        }
    }
}
