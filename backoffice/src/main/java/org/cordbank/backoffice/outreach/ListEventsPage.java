package org.cordbank.backoffice.outreach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cordbank.outreach.events.EventBoard;
import org.cordbank.outreach.events.EventRow;

/** Every event, the latest planned first. */
@Named
@RequestScoped
public class ListEventsPage {
    private static final int PAGE = 20;

    @Inject
    private EventBoard board;

    @Inject
    private Clock clock;

    private Long after;
    private List<EventRow> found = List.of();

    public void open() {
        found = board.list(after == null ? Long.MAX_VALUE : after, PAGE + 1);
    }

    public List<EventRow> getRows() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** Cursor of the next page; null on the last. */
    public Long getNext() {
        return found.size() > PAGE ? found.get(PAGE - 1).id() : null;
    }

    public Instant getNow() {
        return clock.instant();
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
