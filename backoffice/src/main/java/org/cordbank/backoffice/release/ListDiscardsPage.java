package org.cordbank.backoffice.release;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.release.DiscardDesk;
import org.cordbank.release.OpenDiscardRow;

/** Discards that wait for the medical director or for their witnesses, oldest first. */
@Named
@ViewScoped
public class ListDiscardsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    private DiscardDesk desk;

    private long after;
    private transient List<OpenDiscardRow> rows;

    public void load() {
        rows = desk.open(after, PAGE + 1);
    }

    public List<OpenDiscardRow> getRows() {
        return rows.subList(0, Math.min(PAGE, rows.size()));
    }

    /** Cursor of the next page; null on the last one. */
    public Long getNext() {
        return rows.size() > PAGE ? rows.get(PAGE - 1).discard().id() : null;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
