package org.cordbank.backoffice.release;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.release.CriterionRow;
import org.cordbank.release.Outcome;
import org.cordbank.release.ReleaseDesk;
import org.cordbank.release.ReviewRow;
import org.cordbank.unit.UnitFile;
import org.cordbank.unit.UnitRow;

/** May this unit leave quarantine? Every criterion, then the signature that is due. */
@Named
@ViewScoped
public class ReviewUnitPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FormKey formKey;

    @Inject
    private ReleaseDesk desk;

    @Inject
    private UnitFile units;

    @Inject
    private CurrentActor current;

    private final ReviewUnitForm form = new ReviewUnitForm();
    private String id;
    private transient UnitRow unit;
    private transient List<CriterionRow> criteria;
    private transient ReviewRow review;

    /** Reads the unit behind the address. */
    public void load() {
        unit = units.open(id).unit();
        criteria = desk.criteria(unit.id());
        review = desk.review(unit.id()).orElse(null);
    }

    /** QA signs. */
    public void qaRelease() {
        desk.qaRelease(formKey.value(), unit.id(), form.getNote(), form.getPin());
        load();
    }

    /** The medical director decides and signs. */
    public void medicalRelease() {
        desk.medicalRelease(formKey.value(), unit.id(), form.getOutcome(), form.getNote(), form.getPin());
        load();
    }

    public boolean isQaDue() {
        return review == null && current.get().has(Role.QA);
    }

    public boolean isMedicalDue() {
        return review != null && review.outcome() == null && current.get().has(Role.MEDICAL_DIRECTOR);
    }

    public boolean isReleased() {
        return review != null && review.outcome() != null;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public ReviewUnitForm getForm() {
        return form;
    }

    public UnitRow getUnit() {
        return unit;
    }

    public List<CriterionRow> getCriteria() {
        return criteria;
    }

    public ReviewRow getReview() {
        return review;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
