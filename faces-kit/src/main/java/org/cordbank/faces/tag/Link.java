package org.cordbank.faces.tag;

import java.io.IOException;

/**
 * A way to another page, drawn as text, as a button ({@code look="primary"} or {@code "second"}) or as a task card
 * ({@code look="card"} with {@code icon}, {@code text} and {@code percent}, a bar that shows what the text says):
 * {@code value}, {@code href} inside this face.
 */
public class Link extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        String look = string("look");
        boolean card = "card".equals(look);
        String styleClass = look == null ? null : card ? "cb-task" : "cb-btn cb-btn-" + look;
        String href = string("href");
        markup.open("a", styleClass)
                .attr("id", ownId())
                .attr(
                        "href",
                        href.startsWith("/")
                                ? getFacesContext().getExternalContext().getRequestContextPath() + href
                                : href)
                .attr("aria-current", flag("current") ? "page" : null)
                .icon(string("icon"));
        if (card) {
            markup.open("strong").text(attr("value")).close("strong").line("span", null, string("text"));
            bar(markup);
        } else {
            markup.text(attr("value"));
        }
        if (string("describe") != null) {
            markup.open("span", "cb-sr").text(" " + string("describe")).close("span");
        }
    }

    private void bar(Markup markup) throws IOException {
        if (string("percent") != null) {
            markup.open("progress", null)
                    .attr("max", "100")
                    .attr("value", string("percent"))
                    .attr("aria-hidden", "true")
                    .close("progress");
        }
    }

    @Override
    protected void end(Markup markup) throws IOException {
        markup.close("a");
    }
}
