package org.cordbank.backoffice.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.StaffRegister;
import org.cordbank.identity.StaffRow;

/** The staff register: who holds which roles, who may still enter. */
@Named
@ViewScoped
public class ListStaffPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    private StaffRegister register;

    @Inject
    private News news;

    private final ArrayList<String> pages = new ArrayList<>(List.of(""));
    private ArrayList<StaffRow> rows = new ArrayList<>();
    private boolean more;
    private long chosen;
    private String reason;

    @PostConstruct
    void load() {
        List<StaffRow> found = register.after(pages.get(pages.size() - 1), PAGE + 1);
        more = found.size() > PAGE;
        rows = new ArrayList<>(found.subList(0, Math.min(PAGE, found.size())));
    }

    /** The next page by badge. */
    public void next() {
        pages.add(rows.get(rows.size() - 1).badge());
        load();
    }

    /** The page before. */
    public void previous() {
        pages.remove(pages.size() - 1);
        load();
    }

    /** Opens the reason field under one line. */
    public void choose(long staffId) {
        chosen = staffId;
        reason = null;
    }

    /** Closes or opens the door for the chosen person, with the typed reason. */
    public void changeStanding() {
        StaffRow row = getChosen();
        if (row.active()) {
            register.retire(row.id(), row.version(), reason);
        } else {
            register.reinstate(row.id(), row.version(), reason);
        }
        chosen = 0;
        load();
        news.tell("identity.staff.changed");
    }

    /** Takes the chosen person's one-time and recovery codes back, with the typed reason. */
    public void takeBackTotp() {
        StaffRow row = getChosen();
        register.takeBackTotp(row.id(), row.version(), reason);
        chosen = 0;
        load();
        news.tell("identity.staff.totp.taken", row.printedName());
    }

    public List<StaffRow> getRows() {
        return rows;
    }

    public boolean isMore() {
        return more;
    }

    public boolean isBefore() {
        return pages.size() > 1;
    }

    public boolean isChoosing() {
        return chosen != 0;
    }

    /** The person whose line was opened; null while none is. */
    public StaffRow getChosen() {
        return rows.stream().filter(staff -> staff.id() == chosen).findFirst().orElse(null);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
