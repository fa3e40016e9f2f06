package org.cordbank.backoffice.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private String paper;
    private transient IntakeCase seen;
    private transient OpenCase revealed;

    @PostConstruct
    void load() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String named = asked.getOrDefault("id", "");
        id = named.matches("\\d{1,18}") ? Long.parseLong(named) : 0;
        paper = asked.getOrDefault("paper", "");
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

    /** Sends the chosen paper back; its form stands outside the list, where each row would overwrite what was chosen. */
    public String sendBack() {
        DocumentRow back = getChosen();
        desk.sendBack(back.publicId().value(), back.version(), form.getTemplate(), form.getWords());
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

    /** The paper that is being sent back; null while none is chosen. */
    public DocumentRow getChosen() {
        return getView().masked().documents().stream()
                .filter(document -> document.publicId().value().equals(paper))
                .findFirst()
                .orElse(null);
    }

    public long getId() {
        return id;
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
