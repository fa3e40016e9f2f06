package org.cordbank.faces.tag;

import java.io.IOException;

/** What {@link Markup} writes elements with; escaping is the pen's work. */
interface Pen {
    void start(String element) throws IOException;

    void attribute(String name, Object value) throws IOException;

    void text(Object value) throws IOException;

    void end(String element) throws IOException;
}
