package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.Contents;
import org.cordbank.charity.applications.FiledBy;
import org.cordbank.charity.applications.Relation;
import org.cordbank.charity.applications.Task;

/** Who applies for whom; the page of the first task. */
@Named
@ViewScoped
public class ApplicantPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private TaskTurn turn;

    private final ApplicantForm form = new ApplicantForm();
    private String id;
    private String kept;
    private boolean helping;

    @PostConstruct
    void load() {
        id = CharityPath.id();
        Contents contents = desk.contents(id);
        form.show(contents);
        helping = contents.application().filedBy() == FiledBy.HELPER;
    }

    private void store() {
        desk.keepApplicant(id, form.applicant(), form.helper(), CharityPath.language());
    }

    /** Keeps the page and goes on. */
    public String keep() {
        store();
        return turn.goOn(id, Task.APPLICANT);
    }

    /** Keeps the page and leaves; how to go on is mailed. */
    public String leave() {
        store();
        return turn.leave(id);
    }

    /** Keeps what stands there whenever a field was changed. */
    public void autosave() {
        kept = turn.quietly(this::store);
    }

    public ApplicantForm getForm() {
        return form;
    }

    /** When the page was last kept by itself; null before. */
    public String getKept() {
        return kept;
    }

    public String getId() {
        return id;
    }

    public boolean isHelping() {
        return helping;
    }

    public Relation[] getRelations() {
        return Relation.values();
    }
}
