package org.cordbank.portal.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.cordbank.contract.ContractDesk;
import org.cordbank.contract.PlanRow;
import org.cordbank.faces.text.Wording;

/** One plan of today's price list. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContractDesk desk;

    private String id;
    private Long plan;

    @PostConstruct
    void load() {
        id = WizardPath.id();
        plan = desk.draft(id).contract().planId();
    }

    public String keep() {
        desk.choosePlan(id, plan);
        return WizardPath.next(desk.draft(id));
    }

    public List<PlanRow> getPlans() {
        return desk.plans();
    }

    public Locale getReader() {
        return WizardPath.language();
    }

    /** Name and first payment in one line. */
    public String label(PlanRow row) {
        return Wording.of(
                "contract.plan.choice",
                row.name(WizardPath.language()),
                row.dueAtSigning().print());
    }

    public Long getPlan() {
        return plan;
    }

    public void setPlan(Long plan) {
        this.plan = plan;
    }
}
