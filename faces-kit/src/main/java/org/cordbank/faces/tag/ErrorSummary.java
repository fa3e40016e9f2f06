package org.cordbank.faces.tag;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cordbank.faces.text.Wording;

/** What has to be changed, at the head of a form: takes the focus, one link per error in the order of the fields. */
final class ErrorSummary {
    private record Problem(String target, String text) {}

    private ErrorSummary() {}

    static void write(FacesContext context, UIComponent owner) throws IOException {
        List<Problem> problems = problems(context);
        if (problems.isEmpty()) {
            return;
        }
        Markup markup = new Markup(context, owner);
        markup.open("div", "cb-errors")
                .attr("role", "alert")
                .attr("tabindex", "-1")
                .attr("data-focus", "true")
                .line("h2", null, Wording.of("kit.errors.title", problems.size()))
                .open("ul");
        for (Problem problem : problems) {
            markup.open("li");
            if (problem.target() == null) {
                markup.text(problem.text());
            } else {
                markup.open("a")
                        .attr("href", "#" + problem.target())
                        .text(problem.text())
                        .close("a");
            }
            markup.close("li");
        }
        markup.close("ul", "div");
    }

    private static List<Problem> problems(FacesContext context) {
        List<Problem> problems = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                if (isError(message)) {
                    problems.add(new Problem(Anchors.of(context, id), text(message)));
                }
            }
        }
        return problems;
    }

    static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    static String text(FacesMessage message) {
        return message.getDetail() == null ? message.getSummary() : message.getDetail();
    }
}
