package org.cordbank.faces.tag;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ResourceDependencies;
import jakarta.faces.application.ResourceDependency;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.FacesEvent;
import java.io.IOException;
import java.util.List;
import org.cordbank.faces.text.Wording;

/**
 * The scan field of a station: always ready, whatever has the focus. {@code prompt} says the one next thing to scan,
 * {@code value} receives the code, then {@code action} runs and the page's content is drawn again. A refusal or a message of the
 * action becomes the result line with its sound; {@code accepted} words the last good scan. Attribute {@code id} is
 * {@code scan} unless given.
 */
@ResourceDependencies({
    @ResourceDependency(library = "primefaces", name = "jquery/jquery.js"),
    @ResourceDependency(library = "primefaces", name = "jquery/jquery-plugins.js"),
    @ResourceDependency(library = "primefaces", name = "core.js")
})
public class Scan extends UICommand {
    /** PrimeFaces sends the source of an ajax request under its own id, so the code needs another name. */
    private static final String CODE = "_code";

    /** What a frame calls the part of the page below its title. */
    private static final String PAGE = "page";

    private static final int LONGEST = 128;

    public Scan() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return Tag.FAMILY;
    }

    @Override
    public void decode(FacesContext context) {
        String code = context.getExternalContext().getRequestParameterMap().get(getClientId(context) + CODE);
        if (code != null && !code.isBlank()) {
            queueEvent(new Scanned(
                    context,
                    this,
                    code.strip().substring(0, Math.min(LONGEST, code.strip().length()))));
        }
    }

    @Override
    public void broadcast(FacesEvent event) throws AbortProcessingException {
        if (event instanceof Scanned scanned) {
            FacesContext context = getFacesContext();
            ValueExpression value = getValueExpression("value");
            if (value != null) {
                value.setValue(context.getELContext(), scanned.code);
            }
        }
        super.broadcast(event);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        String id = getClientId(context);
        UIComponent form = this;
        while (form != null && !(form instanceof UIForm)) {
            form = form.getParent();
        }
        if (form == null) {
            throw new IllegalStateException("cb:scan stands outside a form: " + id);
        }
        Markup markup = new Markup(context, this);
        markup.open("div", "cb-scan")
                .attr("data-scan", id)
                .attr("data-form-id", form.getClientId(context))
                .attr("data-draws", drawn(context, form).getClientId(context))
                .attr("data-ime", Wording.of("kit.scan.ime"))
                .attr("data-again", Wording.of("kit.scan.again"))
                .attr("data-suffix", getAttributes().get("suffix"))
                .open("label", "cb-scan-prompt")
                .attr("for", id)
                .text(getAttributes().get("prompt"))
                .close("label")
                .open("input", "cb-scan-input")
                .attr("id", id)
                .attr("name", id + CODE)
                .attr("type", "text")
                .attr("autocomplete", "off")
                .attr("autocapitalize", "off")
                .attr("spellcheck", "false")
                .attr("maxlength", LONGEST)
                .attr("autofocus", true)
                .close("input")
                .open("p", "cb-scan-note")
                .attr("hidden", true)
                .attr("role", "status")
                .close("p");
        result(context, markup);
        markup.close("div");
        super.encodeEnd(context);
    }

    /** A scan changes more of a page than its own form: the card that was found, what comes next. */
    private static UIComponent drawn(FacesContext context, UIComponent form) {
        UIComponent page = context.getViewRoot().findComponent(PAGE);
        return page == null ? form : page;
    }

    private void result(FacesContext context, Markup markup) throws IOException {
        List<FacesMessage> messages = context.getMessageList();
        FacesMessage worst = messages.stream()
                .max((a, b) -> a.getSeverity().compareTo(b.getSeverity()))
                .orElse(null);
        Object accepted = getAttributes().get("accepted");
        if (worst != null && ErrorSummary.isError(worst)) {
            line(markup, "bad", "pi-times-circle", "alert", ErrorSummary.text(worst));
        } else if (worst != null && !hasNews(context)) {
            line(markup, "ok", "pi-check-circle", "status", ErrorSummary.text(worst));
        } else if (accepted != null && !accepted.toString().isEmpty()) {
            line(markup, "ok", "pi-check-circle", "status", accepted.toString());
        }
    }

    /** Where the page has a place for good news, the scan field does not say it once more. */
    private static boolean hasNews(FacesContext context) {
        return context.getViewRoot().findComponent("news") != null;
    }

    private static void line(Markup markup, String tone, String icon, String role, String text) throws IOException {
        markup.open("div", "cb-scan-result cb-tone-" + tone)
                .attr("role", role)
                .attr("data-sound", tone)
                .icon(icon)
                .open("span")
                .text(text)
                .close("span", "div");
    }

    /** The code came in with the request; it is handed to the page before its action runs. */
    private static final class Scanned extends ActionEvent {
        private static final long serialVersionUID = 1L;
        private final String code;

        Scanned(FacesContext context, UIComponent source, String code) {
            super(context, source);
            this.code = code;
        }
    }
}
