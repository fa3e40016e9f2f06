package org.cordbank.faces.tag;

import java.io.IOException;

/** The buttons of a form, primary first; at the lower edge of a phone. */
public class Actions extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        markup.open("div", "cb-actions").attr("id", ownId());
    }

    @Override
    protected void end(Markup markup) throws IOException {
        markup.close("div");
    }
}
