package org.cordbank.faces.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question and its input: label above, hint below it, the error between hint and input, and all of it said to a
 * screen reader. The input is the first one found inside; {@code cb:field} with a {@code type} makes it.
 */
public class Field extends Tag {
    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
    }

    @Override
    protected void begin(Markup markup) throws IOException {
        FacesContext context = getFacesContext();
        UIComponent input =
                input(this).orElseThrow(() -> new IllegalStateException("cb:field without an input: " + getId()));
        String id = input.getClientId(context);
        List<FacesMessage> errors = errors(context, id);
        boolean group = Anchors.isGroup(input);
        boolean tick = input instanceof UISelectBoolean;
        describe(input, id, !errors.isEmpty(), group);
        markup.open(group ? "fieldset" : "div", styleClass(!errors.isEmpty(), tick));
        if (group) {
            markup.attr("aria-describedby", description(id, !errors.isEmpty())).open("legend", "cb-label");
            label(markup, "legend");
        } else if (!tick) {
            markup.open("label", "cb-label").attr("for", Anchors.of(context, input));
            label(markup, "label");
        }
        if (string("hint") != null) {
            markup.open("p", "cb-hint")
                    .attr("id", id + "-hint")
                    .text(string("hint"))
                    .close("p");
        }
        error(markup, id, errors);
        markup.open("div", "cb-input");
    }

    @Override
    protected void end(Markup markup) throws IOException {
        FacesContext context = getFacesContext();
        UIComponent input = input(this).orElseThrow();
        if (string("unit") != null) {
            markup.open("span", "cb-unit")
                    .attr("id", input.getClientId(context) + "-unit")
                    .text(string("unit"))
                    .close("span");
        }
        if (input instanceof UISelectBoolean) {
            markup.open("label", null).attr("for", Anchors.of(context, input));
            // Leaving a box unticked is an answer too, so it is never called optional.
            markup.text(string("label")).close("label");
        }
        markup.close("div", Anchors.isGroup(input) ? "fieldset" : "div");
    }

    private void label(Markup markup, String element) throws IOException {
        markup.text(string("label"));
        if (flag("optional")) {
            markup.open("span", "cb-optional").text(word("kit.optional")).close("span");
        }
        markup.close(element);
    }

    private String styleClass(boolean failed, boolean tick) {
        String width = string("width");
        return "cb-field" + (failed ? " cb-failed" : "") + (tick ? " cb-tick" : "")
                + (width == null ? "" : " cb-w-" + width);
    }

    private void describe(UIComponent input, String id, boolean failed, boolean group) {
        Map<String, Object> passed = input.getPassThroughAttributes();
        passed.remove("aria-describedby");
        passed.remove("aria-invalid");
        String description = description(id, failed);
        if (description != null && !group) {
            passed.put("aria-describedby", description);
        }
        if (failed) {
            passed.put("aria-invalid", "true");
        }
        if (!group && !(input instanceof UISelectBoolean) && isRequired(input)) {
            passed.put("aria-required", "true");
        }
        if (input instanceof EditableValueHolder && input.getAttributes().get("label") == null) {
            input.getAttributes().put("label", string("label", ""));
        }
    }

    private static boolean isRequired(UIComponent input) {
        return input instanceof EditableValueHolder holder && holder.isRequired();
    }

    private String description(String id, boolean failed) {
        List<String> parts = new ArrayList<>();
        if (string("hint") != null) {
            parts.add(id + "-hint");
        }
        if (failed) {
            parts.add(id + "-error");
        }
        if (string("unit") != null) {
            parts.add(id + "-unit");
        }
        return parts.isEmpty() ? null : String.join(" ", parts);
    }

    /** The first of the errors: one at a time is enough to say. */
    static void error(Markup markup, String id, List<FacesMessage> errors) throws IOException {
        if (!errors.isEmpty()) {
            markup.open("p", "cb-error")
                    .attr("id", id + "-error")
                    .open("span")
                    .text(word("kit.error.prefix"))
                    .close("span")
                    .text(ErrorSummary.text(errors.get(0)))
                    .close("p");
        }
    }

    static List<FacesMessage> errors(FacesContext context, String id) {
        return context.getMessageList(id).stream().filter(ErrorSummary::isError).toList();
    }

    static Optional<UIComponent> input(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            if (!child.isRendered()) {
                continue;
            }
            Optional<UIComponent> found = child instanceof EditableValueHolder ? Optional.of(child) : input(child);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
