package org.cordbank.backoffice.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.cordbank.charity.applications.DocumentRow;
import org.cordbank.charity.applications.IntakeCase;
import org.cordbank.charity.applications.IntakeDesk;
import org.cordbank.charity.applications.OpenCase;
import org.cordbank.charity.applications.ReasonRow;
import org.cordbank.faces.tag.News;

/** One application on the charity officer's table: facts and papers, a decision on each, then on or back. */
@Named
@ViewScoped
public class CheckApplicationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String QUEUE = "/charity/intake.xhtml?faces-redirect=true";

    @Inject
    private IntakeDesk desk;

    @Inject
    private News news;

    private final CheckForm form = new CheckForm();
    private long id;
    private transient IntakeCase seen;
    private transient OpenCase revealed;

    @PostConstruct
    void load() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        id = asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
    }

    public String claim() {
        desk.claim(id);
        return here();
    }

    public String release() {
        desk.release(id);
        news.tell("charity.released");
        return QUEUE;
    }

    public String accept(DocumentRow paper) {
        desk.accept(paper.publicId().value(), paper.version());
        return here();
    }

    public String sendBack(DocumentRow paper) {
        desk.sendBack(paper.publicId().value(), paper.version(), form.getTemplate(), form.getWords());
        return here();
    }

    /** Asks for a task, or for a paper that is missing. */
    public String ask() {
        desk.ask(id, form.getTask(), form.getPaper(), form.getTemplate(), form.getWords());
        return here();
    }

    public String drop(String task, String paper) {
        desk.drop(id, org.cordbank.charity.applications.Task.valueOf(task), paper);
        return here();
    }

    public String sendBackAll() {
        desk.sendBackForCorrection(id);
        news.tell("charity.sent.back");
        return QUEUE;
    }

    public String complete() {
        desk.complete(id);
        news.tell("charity.completed");
        return QUEUE;
    }

    /** Shows the personal data once; who looked and why is recorded. */
    public void reveal() {
        revealed = desk.reveal(id, form.getReason());
    }

    public String write() {
        desk.write(id, form.getMessage());
        news.tell("charity.written");
        return here();
    }

    private String here() {
        return "/charity/check-application.xhtml?faces-redirect=true&id=" + id;
    }

    public IntakeCase getView() {
        if (seen == null) {
            seen = desk.open(id, language());
        }
        return seen;
    }

    public OpenCase getRevealed() {
        return revealed;
    }

    public List<ReasonRow> getReasons() {
        return desk.reasons(language());
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public CheckForm getForm() {
        return form;
    }
}
