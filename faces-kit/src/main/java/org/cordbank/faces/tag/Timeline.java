package org.cordbank.faces.tag;

import java.io.IOException;

/** The thread: {@link Event}s in order, newest first, {@code label} says whose. */
public class Timeline extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        markup.open("ol", "cb-thread" + (flag("compact") ? " cb-compact" : ""))
                .attr("id", ownId())
                .attr("aria-label", string("label"));
    }

    @Override
    protected void end(Markup markup) throws IOException {
        markup.close("ol");
    }
}
