package org.cordbank.faces.tag;

import java.io.IOException;

/**
 * One knot of the thread: {@code title}, {@code at} (Instant, date or nothing), {@code state} done (default), now,
 * future or failed, optional {@code icon} and {@code by} (who, where); children say more.
 */
public class Event extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        String state = string("state", "done");
        markup.open("li", "cb-event cb-" + state)
                .attr("aria-current", "now".equals(state) ? "step" : null)
                .open("span", "cb-knot")
                .icon(string("icon", knot(state)))
                .close("span")
                .open("div", "cb-event-words")
                .open("p", "cb-event-title")
                .text(string("title"));
        if ("future".equals(state)) {
            markup.open("span", "cb-sr").text(" " + word("kit.event.future")).close("span");
        }
        markup.close("p");
        if (attr("at") != null || string("by") != null) {
            markup.open("p", "cb-event-when");
            Time.write(markup, attr("at"), false, false);
            markup.line("span", "cb-event-by", string("by")).close("p");
        }
    }

    private static String knot(String state) {
        return switch (state) {
            case "now" -> "pi-circle-fill";
            case "future" -> null;
            case "failed" -> "pi-times";
            default -> "pi-check";
        };
    }

    @Override
    protected void end(Markup markup) throws IOException {
        markup.close("div", "li");
    }
}
