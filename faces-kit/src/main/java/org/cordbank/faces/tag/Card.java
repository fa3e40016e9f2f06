package org.cordbank.faces.tag;

import java.io.IOException;

/** A sheet on the page with a heading: {@code title}, optional {@code icon}, {@code tone} (ember for the charity). */
public class Card extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        String title = string("title");
        markup.open("section", "cb-card" + (string("tone") == null ? "" : " cb-tone-" + string("tone")))
                .attr("id", ownId())
                .attr("aria-label", title);
        if (title != null) {
            markup.open("h2", "cb-card-title").icon(string("icon")).text(title).close("h2");
        }
    }

    @Override
    protected void end(Markup markup) throws IOException {
        markup.close("section");
    }
}
