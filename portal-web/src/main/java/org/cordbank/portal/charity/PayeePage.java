package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.PayeeKind;
import org.cordbank.charity.applications.Task;

/** Who receives the money. */
@Named
@ViewScoped
public class PayeePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private TaskTurn turn;

    private final PayeeForm form = new PayeeForm();
    private String id;
    private String kept;

    @PostConstruct
    void load() {
        id = CharityPath.id();
        form.show(desk.contents(id).payee());
    }

    private void store() {
        desk.keepPayee(id, form.payee(), CharityPath.language());
    }

    /** Keeps the page and goes on. */
    public String keep() {
        store();
        return turn.goOn(id, Task.PAYEE);
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

    public PayeeForm getForm() {
        return form;
    }

    /** When the page was last kept by itself; null before. */
    public String getKept() {
        return kept;
    }

    public String getId() {
        return id;
    }

    public PayeeKind[] getKinds() {
        return PayeeKind.values();
    }
}
