package org.cordbank.faces.tag;

import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import java.io.IOException;

/**
 * A button that sends its form: {@code value}, {@code action}, {@code look} primary (default), second, danger or link,
 * {@code icon}, {@code disabled}, {@code describe} (more words for a reader who does not see the row it stands in).
 */
public class Button extends UICommand {
    public Button() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return Tag.FAMILY;
    }

    @Override
    public void decode(FacesContext context) {
        boolean pressed = context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context));
        if (pressed && !isOff()) {
            queueEvent(new ActionEvent(context, this));
        }
    }

    private boolean isOff() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("disabled")));
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        Object look = getAttributes().get("look");
        Object icon = getAttributes().get("icon");
        Object describe = getAttributes().get("describe");
        Markup markup = new Markup(context, this)
                .open("button", "cb-btn" + (look == null ? "" : " cb-btn-" + look))
                .attr("type", "submit")
                .attr("id", getClientId(context))
                .attr("name", getClientId(context))
                .attr("value", "1")
                .attr("disabled", isOff())
                .icon(icon == null ? null : icon.toString())
                .text(getValue());
        if (describe != null) {
            markup.open("span", "cb-sr").text(" " + describe).close("span");
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        new Markup(context, this).close("button");
        super.encodeEnd(context);
    }
}
