package org.cordbank.faces.tag;

import java.io.IOException;

/** A list with nothing in it: {@code icon}, one sentence why in {@code text}, one action as child. */
public class Empty extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        markup.open("div", "cb-empty")
                .attr("id", ownId())
                .icon(string("icon", "pi-inbox"))
                .line("p", null, string("text", word("kit.table.none")));
    }

    @Override
    protected void end(Markup markup) throws IOException {
        markup.close("div");
    }
}
