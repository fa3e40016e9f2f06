package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.Hardship;
import org.cordbank.charity.applications.Task;

/** The family's means. */
@Named
@ViewScoped
public class MeansPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private TaskTurn turn;

    private final MeansForm form = new MeansForm();
    private String id;
    private String kept;

    @PostConstruct
    void load() {
        id = CharityPath.id();
        form.show(desk.contents(id).means());
    }

    private void store() {
        desk.keepMeans(id, form.means(), CharityPath.language());
    }

    /** Keeps the page and goes on. */
    public String keep() {
        store();
        return turn.goOn(id, Task.MEANS);
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

    public MeansForm getForm() {
        return form;
    }

    /** When the page was last kept by itself; null before. */
    public String getKept() {
        return kept;
    }

    public String getId() {
        return id;
    }

    public Hardship[] getHardships() {
        return Hardship.values();
    }
}
