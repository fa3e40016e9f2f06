package org.cordbank.faces.tag;

import java.io.IOException;
import org.primefaces.renderkit.BodyRenderer;

/** The body of a page: {@code look} its style classes; at its end the scripts its components left for there. */
public class Body extends Tag {
    private static final BodyRenderer SCRIPTS = new BodyRenderer();

    @Override
    protected void begin(Markup markup) throws IOException {
        markup.open("body", string("look"));
    }

    @Override
    protected void end(Markup markup) throws IOException {
        // writes the closing tag, too
        SCRIPTS.encodeEnd(getFacesContext(), this);
    }
}
