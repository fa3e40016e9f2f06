package org.cordbank.backoffice.release;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.release.DiscardDesk;
import org.cordbank.release.DiscardReason;
import org.cordbank.release.DiscardRow;
import org.cordbank.release.DiscardState;
import org.cordbank.unit.UnitFile;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** The end of a unit: the act that is due for this person, and what was signed before. */
@Named
@ViewScoped
public class DiscardUnitPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/release/discard-unit.xhtml?faces-redirect=true&id=";

    @Inject
    private DiscardDesk desk;

    @Inject
    private UnitFile units;

    @Inject
    private CurrentActor current;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final DiscardUnitForm form = new DiscardUnitForm();
    private String id;
    private transient UnitRow unit;
    private transient List<DiscardRow> history;

    public void open() {
        unit = units.open(id).unit();
        history = desk.ofUnit(unit.id());
    }

    public String propose() {
        desk.propose(formKey.value(), form.proposal(unit.id()));
        news.tell("release.discard.proposed");
        return HERE + id;
    }

    public String approve() {
        return decide(true);
    }

    public String refuse() {
        return decide(false);
    }

    private String decide(boolean approve) {
        desk.decide(formKey.value(), getNewest().id(), approve, form.getNote(), form.getPin());
        news.tell("release.discard.decided");
        return HERE + id;
    }

    public String carryOut() {
        desk.carryOut(formKey.value(), form.deed(getNewest().id()));
        news.tell("release.discard.done", unit.label());
        return HERE + id;
    }

    public boolean isProposeDue() {
        boolean none = !stands(DiscardState.PROPOSED) && !stands(DiscardState.APPROVED);
        return none && unit.status() != UnitStatus.DISCARDED && current.get().has(Role.QA);
    }

    public boolean isDecisionDue() {
        return stands(DiscardState.PROPOSED) && current.get().has(Role.MEDICAL_DIRECTOR);
    }

    public boolean isDeedDue() {
        boolean hands =
                current.get().has(Role.STORAGE_CUSTODIAN) || current.get().has(Role.LAB_TECHNICIAN);
        return stands(DiscardState.APPROVED) && hands;
    }

    private boolean stands(DiscardState state) {
        return getNewest() != null && getNewest().state() == state;
    }

    /** The newest discard of the unit; null when there never was one. */
    public DiscardRow getNewest() {
        return history.isEmpty() ? null : history.get(0);
    }

    public List<DiscardRow> getHistory() {
        return history;
    }

    public DiscardReason[] getReasons() {
        return DiscardReason.values();
    }

    public UnitRow getUnit() {
        return unit;
    }

    public DiscardUnitForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
