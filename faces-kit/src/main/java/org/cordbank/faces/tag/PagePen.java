package org.cordbank.faces.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes straight into the page, by the writer of the view. */
record PagePen(ResponseWriter out, UIComponent component) implements Pen {
    @Override
    public void start(String element) throws IOException {
        out.startElement(element, component);
    }

    @Override
    public void attribute(String name, Object value) throws IOException {
        out.writeAttribute(name, value, null);
    }

    @Override
    public void text(Object value) throws IOException {
        out.writeText(value, null);
    }

    @Override
    public void end(String element) throws IOException {
        out.endElement(element);
    }
}
