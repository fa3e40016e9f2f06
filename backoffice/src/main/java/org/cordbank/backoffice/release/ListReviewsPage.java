package org.cordbank.backoffice.release;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.unit.FindUnits;
import org.cordbank.unit.UnitFile;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** Units whose tests are all final, newest first. */
@Named
@RequestScoped
public class ListReviewsPage {
    private static final int PAGE = 50;

    @Inject
    private UnitFile units;

    private List<UnitRow> rows;

    @PostConstruct
    void load() {
        rows = units.find(new FindUnits(null, UnitStatus.QA_REVIEW, Long.MAX_VALUE, PAGE));
    }

    public List<UnitRow> getRows() {
        return rows;
    }
}
