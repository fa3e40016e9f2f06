package org.cordbank.faces.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** The page's own place for news: what was done, and what failed where no form of the page says it. */
public class Messages extends Tag {
    @Override
    protected void begin(Markup markup) throws IOException {
        FacesContext context = getFacesContext();
        markup.open("div", "cb-messages").attr("id", getClientId(context));
        if (!context.isPostback() || !Form.speaks(context, context.getViewRoot())) {
            ErrorSummary.write(context, this);
        }
        for (FacesMessage message : context.getMessageList(null)) {
            if (!ErrorSummary.isError(message)) {
                boolean warn = message.getSeverity() == FacesMessage.SEVERITY_WARN;
                markup.open("div", "cb-notice cb-tone-" + (warn ? "warn" : "ok"))
                        .attr("role", "status")
                        .icon(warn ? "pi-exclamation-triangle" : "pi-check-circle")
                        .open("div", "cb-notice-words")
                        .line("p", "cb-notice-title", ErrorSummary.text(message))
                        .close("div", "div");
            }
        }
    }

    @Override
    protected void end(Markup markup) throws IOException {
        markup.close("div");
    }
}
