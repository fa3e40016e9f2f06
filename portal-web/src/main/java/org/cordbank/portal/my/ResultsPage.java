package org.cordbank.portal.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.unit.FamilyTestRow;
import org.cordbank.unit.FamilyUnitRow;
import org.cordbank.unit.FamilyUnits;

/** What each test of a unit is for and how far it is; no value stands here. */
@Named
@RequestScoped
public class ResultsPage {
    @Inject
    private FamilyUnits units;

    private FamilyUnitRow unit;
    private List<FamilyTestRow> rows = List.of();

    @PostConstruct
    void load() {
        String id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        unit = units.unit(id).orElse(null);
        if (unit != null) {
            rows = units.tests(unit.publicId());
        }
    }

    /** The family's own unit; null for anybody else's. */
    public FamilyUnitRow getUnit() {
        return unit;
    }

    public List<FamilyTestRow> getRows() {
        return rows;
    }

    public long getOver() {
        return rows.stream().filter(row -> row.state().isOver()).count();
    }
}
