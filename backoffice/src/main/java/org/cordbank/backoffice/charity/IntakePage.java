package org.cordbank.backoffice.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.IntakeDesk;
import org.cordbank.charity.applications.QueueRow;

/** Applications that wait for the charity officer, the longest waiting first. */
@Named
@RequestScoped
public class IntakePage {
    private static final int PAGE = 20;

    @Inject
    private IntakeDesk desk;

    private String after;
    private List<QueueRow> rows;

    public List<QueueRow> getRows() {
        if (rows == null) {
            String[] at = after == null || !after.matches("\\d{1,18}-\\d{1,18}") ? null : after.split("-");
            Instant since = at == null ? Instant.EPOCH : instant(Long.parseLong(at[0]));
            long id = at == null ? 0 : Long.parseLong(at[1]);
            rows = desk.queue(
                    since,
                    id,
                    PAGE,
                    FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return rows;
    }

    /** Cursor of the next page; null on the last. */
    public String getNext() {
        if (getRows().size() < PAGE) {
            return null;
        }
        ApplicationRow last = rows.get(PAGE - 1).application();
        Instant since = last.statusSince();
        return since.getEpochSecond() * 1_000_000 + since.getNano() / 1000 + "-" + last.id();
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
