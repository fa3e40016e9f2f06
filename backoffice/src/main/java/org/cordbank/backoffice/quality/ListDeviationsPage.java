package org.cordbank.backoffice.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.quality.DeviationDesk;
import org.cordbank.quality.DeviationRow;

/** Deviations, newest first; the open ones unless all are asked for. */
@Named
@RequestScoped
public class ListDeviationsPage {
    private static final int PAGE = 20;

    @Inject
    private DeviationDesk desk;

    private boolean all;
    private Long after;
    private List<DeviationRow> found = List.of();

    public void open() {
        found = desk.list(after == null ? Long.MAX_VALUE : after, !all, PAGE + 1);
    }

    public List<DeviationRow> getRows() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** Cursor of the next page; null on the last. */
    public Long getNext() {
        return found.size() > PAGE ? found.get(PAGE - 1).id() : null;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
