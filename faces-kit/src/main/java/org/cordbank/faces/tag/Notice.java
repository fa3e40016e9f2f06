package org.cordbank.faces.tag;

import java.io.IOException;
import java.util.Map;

/** Something to know before going on: {@code tone} info (default), ok, warn, bad or ember; {@code title}; children. */
public class Notice extends Tag {
    private static final Map<String, String> ICONS = Map.of(
            "info", "pi-info-circle",
            "ok", "pi-check-circle",
            "warn", "pi-exclamation-triangle",
            "bad", "pi-times-circle",
            "qua", "pi-pause-circle",
            "ember", "flame");

    @Override
    protected void begin(Markup markup) throws IOException {
        String tone = string("tone", "info");
        markup.open("div", "cb-notice cb-tone-" + tone)
                .attr("id", ownId())
                .attr("role", string("role"))
                .icon(string("icon", ICONS.get(tone)))
                .open("div", "cb-notice-words")
                .line("p", "cb-notice-title", string("title"));
    }

    @Override
    protected void end(Markup markup) throws IOException {
        markup.close("div", "div");
    }
}
