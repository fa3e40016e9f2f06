package org.cordbank.faces.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A part of the frame that is the same on every page: drawn once for each language and each value of {@code by}, and
 * repeated from memory, without building its components again. {@code by} names all that the part depends on besides the
 * language. Nothing about a person may stand in such a part, nothing that is sent back, and no script.
 */
public class Still extends Tag {
    /** Parts remembered; when there are more, all are forgotten and drawn again. */
    private static final int MOST = 1_000;

    private static final Map<String, String> DRAWN = new ConcurrentHashMap<>();

    private String place;
    private String known;

    /** Stands for the part of that place; true when it is known and needs no children. */
    boolean isKnownAt(String at) {
        place = at;
        known = DRAWN.get(at);
        return known != null;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    protected void begin(Markup markup) {
        // the part has no element of its own
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        if (known == null) {
            known = draw(context);
            if (DRAWN.size() >= MOST) {
                DRAWN.clear();
            }
            DRAWN.put(place, known);
        }
        context.getResponseWriter().write(known);
    }

    private String draw(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter part = new StringWriter();
        ResponseWriter aside = page.cloneWithWriter(part);
        context.setResponseWriter(aside);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            aside.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return part.toString();
    }
}
