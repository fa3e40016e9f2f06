package org.cordbank.faces.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Writes elements with escaping done; null attributes are left out. */
final class Markup {
    private static final String SPRITE = "sprite.svg";
    private final FacesContext context;
    private final Pen pen;

    /** Into the page. */
    Markup(FacesContext context, UIComponent component) {
        this(context, new PagePen(context.getResponseWriter(), component));
    }

    Markup(FacesContext context, Pen pen) {
        this.context = context;
        this.pen = pen;
    }

    Markup open(String element) throws IOException {
        pen.start(element);
        return this;
    }

    Markup open(String element, String styleClass) throws IOException {
        return open(element).attr("class", styleClass);
    }

    Markup attr(String name, Object value) throws IOException {
        if (value != null && !Boolean.FALSE.equals(value)) {
            pen.attribute(name, Boolean.TRUE.equals(value) ? name : value);
        }
        return this;
    }

    Markup text(Object value) throws IOException {
        if (value != null) {
            pen.text(value);
        }
        return this;
    }

    Markup close(String... elements) throws IOException {
        for (String element : elements) {
            pen.end(element);
        }
        return this;
    }

    /** A whole element with text in it; nothing when the text is missing. */
    Markup line(String element, String styleClass, Object text) throws IOException {
        return text == null || text.toString().isEmpty()
                ? this
                : open(element, styleClass).text(text).close(element);
    }

    /** An icon that says nothing of its own: PrimeIcons by {@code pi-name}, else a symbol of the kit's sprite. */
    Markup icon(String name) throws IOException {
        if (name == null || name.isEmpty()) {
            return this;
        }
        if (name.startsWith("pi-")) {
            return open("i", "pi " + name).attr("aria-hidden", "true").close("i");
        }
        String sprite = context.getApplication()
                .getResourceHandler()
                .createResource(SPRITE, "kit")
                .getRequestPath();
        return open("svg", "cb-icon")
                .attr("aria-hidden", "true")
                .open("use")
                .attr("href", sprite + "#" + name)
                .close("use", "svg");
    }
}
