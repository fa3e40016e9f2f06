package org.cordbank.backoffice.release;

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

    private Long after;
    private List<UnitRow> found = List.of();

    /** Reads the page that follows {@code after}; the first when there is no cursor. */
    public void open() {
        long before = after == null ? Long.MAX_VALUE : after;
        found = units.find(new FindUnits(null, UnitStatus.QA_REVIEW, before, PAGE + 1));
    }

    public List<UnitRow> getRows() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** Cursor of the next page; null on the last. */
    public Long getNext() {
        return found.size() > PAGE ? found.get(PAGE - 1).id() : null;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
