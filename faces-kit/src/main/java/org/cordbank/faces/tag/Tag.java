package org.cordbank.faces.tag;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Optional;
import org.cordbank.faces.text.Wording;

/** What the kit's tags share: they draw themselves and read their attributes where they stand. */
abstract class Tag extends UIComponentBase {
    static final String FAMILY = "org.cordbank.kit";

    protected Tag() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return FAMILY;
    }

    /** The attribute's value now, an Optional opened; null when absent. */
    protected Object attr(String name) {
        Object value = getAttributes().get(name);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    protected String string(String name) {
        Object value = attr(name);
        return value == null ? null : value.toString();
    }

    protected String string(String name, String otherwise) {
        String value = string(name);
        return value == null || value.isEmpty() ? otherwise : value;
    }

    protected boolean flag(String name) {
        return Boolean.parseBoolean(String.valueOf(attr(name)));
    }

    /** The element's id when the page gave one; generated ids would only be noise. */
    protected String ownId() {
        return ownId(this, getFacesContext());
    }

    static String ownId(jakarta.faces.component.UIComponent component, FacesContext context) {
        String id = component.getId();
        return id == null || id.startsWith("j_id") ? null : component.getClientId(context);
    }

    protected static String word(String key, Object... values) {
        return Wording.of(key, values);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        begin(new Markup(context, this));
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        end(new Markup(context, this));
        super.encodeEnd(context);
    }

    /** Writes what stands before the children. */
    protected abstract void begin(Markup markup) throws IOException;

    /** Writes what stands after the children. */
    protected void end(Markup markup) throws IOException {}
}
