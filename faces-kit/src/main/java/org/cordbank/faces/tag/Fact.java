package org.cordbank.faces.tag;

import java.io.IOException;

/**
 * One line of a summary: {@code label}, {@code value} or children, {@code change} an address where the answer is
 * changed. A missing value is said, not left blank.
 */
public class Fact extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        markup.open("div", "cb-fact").line("dt", null, string("label")).open("dd");
        Object value = attr("value");
        if (value != null || getChildCount() == 0) {
            write(markup, value);
        }
    }

    static void write(Markup markup, Object value) throws IOException {
        if (value != null) {
            markup.text(Shown.of(value));
        } else {
            markup.open("span", "cb-none").text(word("kit.fact.none")).close("span");
        }
    }

    @Override
    protected void end(Markup markup) throws IOException {
        markup.close("dd");
        String change = string("change");
        if (change != null) {
            markup.open("dd", "cb-fact-change")
                    .open("a")
                    .attr("href", getFacesContext().getExternalContext().getRequestContextPath() + change)
                    .text(word("kit.fact.change"))
                    .open("span", "cb-sr")
                    .text(" " + string("label"))
                    .close("span", "a", "dd");
        }
        markup.close("div");
    }
}
