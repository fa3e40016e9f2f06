package org.cordbank.backoffice.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.audit.AuditRoom;
import org.cordbank.audit.AuditRow;

/** The newest lines of the trail, or those of one subject. */
@Named
@ViewScoped
public class ReadTrailPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;

    @Inject
    private AuditRoom room;

    private final ArrayList<Long> before = new ArrayList<>(List.of(Long.MAX_VALUE));
    private ArrayList<AuditRow> rows = new ArrayList<>();

    @PostConstruct
    void load() {
        rows = new ArrayList<>(room.newest(before.get(before.size() - 1), PAGE));
    }

    /** Older lines. */
    public void goOlder() {
        before.add(rows.get(rows.size() - 1).id());
        load();
    }

    /** Back towards the newest lines. */
    public void goNewer() {
        before.remove(before.size() - 1);
        load();
    }

    public List<AuditRow> getRows() {
        return rows;
    }

    public boolean isOlder() {
        return rows.size() == PAGE;
    }

    public boolean isNewer() {
        return before.size() > 1;
    }
}
