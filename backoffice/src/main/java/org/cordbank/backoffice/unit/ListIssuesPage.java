package org.cordbank.backoffice.unit;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.unit.IssueRegister;
import org.cordbank.unit.IssueRow;

/** The register of issued units: read by many, entered by the coordinator. */
@Named
@ViewScoped
public class ListIssuesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private IssueRegister register;

    @Inject
    private CurrentActor current;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final ListIssuesForm form = new ListIssuesForm();
    private long after;
    private transient List<IssueRow> rows;

    public String enter() {
        register.enter(formKey.value(), form.command());
        news.tell("unit.issues.done", form.getDin());
        return "/unit/list-issues.xhtml?faces-redirect=true";
    }

    public boolean isMayEnter() {
        return current.get().has(Role.CLINICAL_COORDINATOR);
    }

    public List<IssueRow> getRows() {
        if (rows == null) {
            rows = register.lines(after, PAGE);
        }
        return rows;
    }

    public Object getNext() {
        return getRows().size() < PAGE ? null : rows.get(PAGE - 1).id();
    }

    public ListIssuesForm getForm() {
        return form;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
