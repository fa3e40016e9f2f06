package org.cordbank.faces.tag;

import java.io.IOException;

/** Where one stands in a long form, in words first: {@code at}, {@code of}, {@code title}. */
public class Steps extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        int at = Integer.parseInt(string("at"));
        int of = Integer.parseInt(string("of"));
        markup.open("div", "cb-steps")
                .attr("id", ownId())
                .open("p", "cb-steps-at")
                .text(word("kit.steps.at", at, of))
                .close("p");
        markup.open("div", "cb-steps-bar").attr("aria-hidden", "true");
        for (int step = 1; step <= of; step++) {
            markup.open("i", step < at ? "done" : step == at ? "now" : null).close("i");
        }
        markup.close("div").line("p", "cb-steps-title", string("title")).close("div");
    }
}
