package org.cordbank.faces.tag;

import java.io.IOException;

/** A summary list of {@link Fact}s: what we know, what you answered. */
public class Facts extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        markup.open("dl", "cb-facts").attr("id", ownId());
    }

    @Override
    protected void end(Markup markup) throws IOException {
        markup.close("dl");
    }
}
