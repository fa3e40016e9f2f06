package org.cordbank.backoffice.quality;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.quality.EquipmentRow;
import org.cordbank.quality.LotRow;
import org.cordbank.quality.QualificationRow;
import org.cordbank.quality.QualityRegister;
import org.cordbank.quality.RegisterRow;

/** What work is done with and who may do it, each with its standing today; QA releases lots here. */
@Named
@RequestScoped
public class ListLotsPage {
    private static final int MOST_PEOPLE = 500;

    @Inject
    private QualityRegister register;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private List<RegisterRow<LotRow>> lots;

    @PostConstruct
    void load() {
        lots = register.lots();
    }

    /** Releases a lot for use. */
    public String release(LotRow lot) {
        register.releaseLot(formKey.value(), lot.id(), lot.version());
        news.tell("quality.lot.released", lot.lotNo());
        return "/quality/list-lots.xhtml?faces-redirect=true";
    }

    public boolean isKeeper() {
        return actor.get().has(Role.QA);
    }

    /** Where a piece of equipment is kept; null for those who only read. */
    public String address(EquipmentRow piece) {
        return isKeeper() ? "/quality/keep-equipment.xhtml?no=" + piece.equipmentNo() : null;
    }

    public List<RegisterRow<LotRow>> getLots() {
        return lots;
    }

    public List<RegisterRow<EquipmentRow>> getEquipment() {
        return register.equipment();
    }

    public List<RegisterRow<QualificationRow>> getQualifications() {
        return register.qualifications(MOST_PEOPLE);
    }
}
