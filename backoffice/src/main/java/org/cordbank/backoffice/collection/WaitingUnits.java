package org.cordbank.backoffice.collection;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.unit.FindUnits;
import org.cordbank.unit.UnitFile;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** Units that wait for a kit, newest first, a page at a time. */
public class WaitingUnits implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private Long after;
    private ArrayList<UnitRow> found = new ArrayList<>();

    /** Reads the page that follows {@code after}; the first when there is no cursor. */
    void read(UnitFile units) {
        long before = after == null ? Long.MAX_VALUE : after;
        found = new ArrayList<>(units.find(new FindUnits("", UnitStatus.ENROLLED, before, PAGE + 1)));
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
