package org.cordbank.faces.tag;

import java.io.IOException;

/** It is done: {@code title}, {@code number} (the reference), and as children what happens next. */
public class Receipt extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        markup.open("div", "cb-receipt")
                .attr("id", ownId())
                .attr("role", "status")
                .open("div", "cb-receipt-head")
                .icon("pi-check-circle")
                .line("h2", null, string("title"));
        String number = string("number");
        if (number != null) {
            markup.open("p", null)
                    .text(string("numberLabel", word("kit.receipt.number")))
                    .open("strong", "cb-receipt-number")
                    .text(number)
                    .close("strong", "p");
        }
        markup.close("div");
        if (getChildCount() > 0) {
            markup.open("div", "cb-receipt-next").line("h3", null, word("kit.receipt.next"));
        }
    }

    @Override
    protected void end(Markup markup) throws IOException {
        if (getChildCount() > 0) {
            markup.close("div");
        }
        markup.close("div");
    }
}
