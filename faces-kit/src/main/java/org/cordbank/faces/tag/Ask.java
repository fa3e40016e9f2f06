package org.cordbank.faces.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/**
 * One question whose answer stands under an address of its own, which may be kept and passed on: a form that is sent by
 * GET to the page it stands on, as the request parameter {@code id}, and so needs no state and no key. {@code label},
 * {@code hint}, {@code value}, {@code maxlength}, {@code send} the words of the button. A message for {@code id} is said
 * between hint and input; the page's {@link Messages} links to it.
 */
public class Ask extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        FacesContext context = getFacesContext();
        String id = getClientId(context);
        List<FacesMessage> errors = Field.errors(context, id);
        markup.open("form", "cb-form")
                .attr("id", id + "-ask")
                .attr("method", "get")
                .attr("action", context.getExternalContext().getRequestContextPath() + page(context))
                .attr("novalidate", "novalidate")
                .open("div", errors.isEmpty() ? "cb-field" : "cb-field cb-failed")
                .open("label", "cb-label")
                .attr("for", id)
                .text(string("label"))
                .close("label")
                .open("p", "cb-hint")
                .attr("id", id + "-hint")
                .text(string("hint"))
                .close("p");
        Field.error(markup, id, errors);
        input(markup, id, !errors.isEmpty());
        markup.close("div")
                .open("div", "cb-actions")
                .open("button", "cb-btn")
                .attr("type", "submit")
                .text(string("send"))
                .close("button", "div", "form");
    }

    private void input(Markup markup, String id, boolean failed) throws IOException {
        markup.open("div", "cb-input")
                .open("input", "cb-in cb-in-id")
                .attr("id", id)
                .attr("type", "text")
                .attr("name", id)
                .attr("autocomplete", "off")
                .attr("value", string("value", ""))
                .attr("maxlength", string("maxlength"))
                .attr("spellcheck", "false")
                .attr("autocapitalize", "characters")
                .attr("aria-describedby", id + "-hint" + (failed ? " " + id + "-error" : ""))
                .attr("aria-invalid", failed ? "true" : null)
                .attr("aria-required", "true")
                .close("input", "div");
    }

    private static String page(FacesContext context) {
        return context.getViewRoot().getViewId();
    }
}
