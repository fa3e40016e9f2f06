package org.cordbank.backoffice.outreach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.outreach.events.EventBoard;
import org.cordbank.outreach.events.EventKind;
import org.cordbank.outreach.events.EventRow;

/** A new event, or one that is planned anew. */
@Named
@ViewScoped
public class PlanEventPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EventBoard board;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private Long id;
    private int seenRevision;
    private final PlanEventForm form = new PlanEventForm();

    public void open() {
        if (id != null) {
            EventRow row = board.event(id);
            seenRevision = row.revision();
            form.show(row.plan());
        }
    }

    public String save() {
        long event;
        if (id == null) {
            event = board.plan(formKey.value(), form.plan());
        } else {
            board.replan(id, seenRevision, form.plan());
            event = id;
        }
        news.tell("outreach.office.saved", form.getTitleZh());
        return "/outreach/show-event.xhtml?faces-redirect=true&id=" + event;
    }

    public EventKind[] getKinds() {
        return EventKind.values();
    }

    public PlanEventForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
