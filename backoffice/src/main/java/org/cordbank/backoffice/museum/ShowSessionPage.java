package org.cordbank.backoffice.museum;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.booking.SessionState;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.museum.desk.CheckRoom;
import org.cordbank.museum.desk.SessionDesk;
import org.cordbank.museum.desk.SessionSheet;
import org.cordbank.museum.desk.VisitDesk;
import org.cordbank.museum.guides.Candidate;
import org.cordbank.museum.opening.RoomRow;

/** One session: its guests, its size, who leads it, checks of rooms, and the closing of its list. */
@Named
@ViewScoped
public class ShowSessionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private VisitDesk visits;

    @Inject
    private SessionDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private long id;
    private final SessionForm form = new SessionForm();
    private transient SessionSheet sheet;
    private transient List<Candidate> candidates;

    public SessionSheet getSheet() {
        if (sheet == null) {
            sheet = visits.session(id);
        }
        return sheet;
    }

    public List<Candidate> getCandidates() {
        if (candidates == null) {
            candidates = desk.candidates(id);
        }
        return candidates;
    }

    public List<RoomRow> getRooms() {
        return desk.rooms();
    }

    public boolean isBlocked() {
        return getSheet().session().state() == SessionState.BLOCKED;
    }

    public boolean isStanding() {
        return getSheet().session().state() != SessionState.CANCELLED;
    }

    public String block() {
        desk.block(formKey.value(), id, form.getWhy());
        return done("museum.session.blocked");
    }

    public String unblock() {
        desk.unblock(formKey.value(), id);
        return done("museum.session.unblocked");
    }

    public String resize() {
        Long[] named = form.getDisplaced() == null ? new Long[0] : form.getDisplaced();
        desk.resize(formKey.value(), id, form.getCapacity(), List.of(named), form.getWhy());
        return done("museum.session.resized");
    }

    public String cancel() {
        desk.cancel(formKey.value(), id, form.getWhy());
        return done("museum.session.cancelled");
    }

    public String closeList() {
        news.tell("museum.session.closed", desk.closeList(formKey.value(), id));
        return here();
    }

    public String assign() {
        desk.assign(formKey.value(), id, form.getGuide(), form.getGuideWhy());
        return done("museum.session.assigned");
    }

    public String release(long guideId) {
        desk.release(formKey.value(), id, guideId);
        return done("museum.session.released");
    }

    public String check() {
        boolean admitted = desk.check(
                formKey.value(),
                new CheckRoom(id, form.getRoom(), form.getOxygen(), form.getHeads(), form.isInfants()));
        return done(admitted ? "museum.check.admitted" : "museum.check.kept");
    }

    private String done(String key) {
        news.tell(key);
        return here();
    }

    private String here() {
        return "/museum/show-session.xhtml?faces-redirect=true&id=" + id;
    }

    public SessionForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
