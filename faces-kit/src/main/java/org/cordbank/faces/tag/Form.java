package org.cordbank.faces.tag;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Iterator;
import java.util.UUID;

/**
 * A form of the bank: sends itself to the address it was opened at (so that a reload and the language switch keep the
 * page), carries one key per render so that a double click acts once, says at its head what went wrong, and keeps what
 * was typed when a session has expired. Ids inside are used as they are written: give every input one.
 */
public class Form extends org.omnifaces.component.input.Form {
    static final String KEY_FIELD = "formKey";

    public Form() {
        setPrependId(false);
        setIncludeRequestParams(true);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        getPassThroughAttributes().put("novalidate", "novalidate");
        getPassThroughAttributes().put("data-form", getId());
        if (Boolean.FALSE.toString().equals(String.valueOf(getAttributes().get("draft")))) {
            getPassThroughAttributes().put("data-no-draft", "true");
        }
        setStyleClass("cb-form"
                + (getAttributes().get("look") == null
                        ? ""
                        : " cb-form-" + getAttributes().get("look")));
        if (carriesFiles(this)) {
            setEnctype("multipart/form-data");
        }
        super.encodeBegin(context);
        Markup markup = new Markup(context, this);
        markup.open("input")
                .attr("type", "hidden")
                .attr("name", KEY_FIELD)
                .attr("value", UUID.randomUUID())
                .close("input");
        if (isSubmitted()) {
            ErrorSummary.write(context, this);
        }
    }

    private static boolean carriesFiles(UIComponent part) {
        for (Iterator<UIComponent> inside = part.getFacetsAndChildren(); inside.hasNext(); ) {
            UIComponent each = inside.next();
            if (each instanceof HtmlInputFile || carriesFiles(each)) {
                return true;
            }
        }
        return false;
    }

    /** True when a form of this view was sent and is drawn again, and so says itself what was wrong. */
    static boolean speaks(FacesContext context, UIComponent root) {
        for (UIComponent child : root.getChildren()) {
            if (child instanceof Form form && form.isSubmitted() && form.isRendered() && form.isDrawn(context)) {
                return true;
            }
            if (speaks(context, child)) {
                return true;
            }
        }
        return root.getFacets().values().stream().anyMatch(facet -> speaks(context, facet));
    }

    private boolean isDrawn(FacesContext context) {
        var partial = context.getPartialViewContext();
        if (!partial.isAjaxRequest()
                || partial.isRenderAll()
                || partial.getRenderIds().contains("@form")) {
            return true;
        }
        UIComponent around = this;
        while (around != null && !partial.getRenderIds().contains(around.getClientId(context))) {
            around = around.getParent();
        }
        return around != null;
    }
}
