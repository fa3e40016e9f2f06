package org.cordbank.backoffice.outreach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.cordbank.faces.tag.News;
import org.cordbank.outreach.events.EventBoard;
import org.cordbank.outreach.events.EventDoor;
import org.cordbank.outreach.events.EventRow;
import org.cordbank.outreach.events.EventState;
import org.cordbank.outreach.events.GuestRow;

/** One event: how it stands, who signed up, and what may be done with it now. */
@Named
@ViewScoped
public class ShowEventPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EventBoard board;

    @Inject
    private EventDoor door;

    @Inject
    private News news;

    @Inject
    private Clock clock;

    private long id;
    private int seenRevision;
    private transient EventRow row;
    private String why;
    private String replayUrl;
    private String transcript;

    public void open() {
        row = board.event(id);
        seenRevision = row.revision();
        replayUrl = row.replayUrl();
        transcript = row.transcript();
    }

    public String publish() {
        board.publish(id, seenRevision);
        return again("outreach.office.published");
    }

    public String cancel() {
        board.cancel(id, seenRevision, why);
        return again("outreach.office.cancelled");
    }

    public String replay() {
        board.replay(id, seenRevision, replayUrl, transcript);
        return again("outreach.office.saved");
    }

    private String again(String told) {
        news.tell(told, getRow().plan().titleZh());
        return "/outreach/show-event.xhtml?faces-redirect=true&id=" + id;
    }

    public EventRow getRow() {
        if (row == null) {
            row = board.event(id);
        }
        return row;
    }

    public List<GuestRow> getGuests() {
        return door.guests(id);
    }

    public boolean isDraft() {
        return getRow().state() == EventState.DRAFT;
    }

    public boolean isOn() {
        return getRow().state() == EventState.PUBLISHED && !isOver();
    }

    public boolean isOver() {
        return getRow().isOver(clock.instant());
    }

    public boolean isReplayable() {
        return getRow().state() == EventState.PUBLISHED && isOver();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getReplayUrl() {
        return replayUrl;
    }

    public void setReplayUrl(String replayUrl) {
        this.replayUrl = replayUrl;
    }

    public String getTranscript() {
        return transcript;
    }

    public void setTranscript(String transcript) {
        this.transcript = transcript;
    }
}
