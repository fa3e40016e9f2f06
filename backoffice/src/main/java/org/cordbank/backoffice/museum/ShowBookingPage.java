package org.cordbank.backoffice.museum;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.SessionRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.museum.desk.BookingDesk;
import org.cordbank.museum.desk.Guest;
import org.cordbank.museum.desk.VisitDesk;

/** One booking: answered, moved, cancelled, excused; its contact seen in the clear with a reason. */
@Named
@ViewScoped
public class ShowBookingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private VisitDesk visits;

    @Inject
    private BookingDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private long id;
    private Long to;
    private Long dropped;
    private String why;
    private transient Guest guest;
    private transient List<SessionRow> places;

    public Guest getGuest() {
        if (guest == null) {
            guest = visits.guest(id);
        }
        return guest;
    }

    public SessionRow getSession() {
        return visits.session(getGuest().booking().sessionId()).session();
    }

    public List<SessionRow> getPlaces() {
        if (places == null) {
            places = desk.places(id);
        }
        return places;
    }

    public boolean isRequested() {
        return getGuest().booking().state() == BookingState.REQUESTED;
    }

    public boolean isAhead() {
        return getGuest().booking().state().isAhead();
    }

    public boolean isMissed() {
        return getGuest().booking().state() == BookingState.NO_SHOW
                && !getGuest().booking().excused();
    }

    public void reveal() {
        guest = visits.reveal(id, why);
    }

    public String approve() {
        desk.approve(formKey.value(), id);
        return done("museum.approved");
    }

    public String decline() {
        desk.decline(formKey.value(), id, why);
        return done("museum.declined");
    }

    public String cancel() {
        desk.cancel(formKey.value(), id, why);
        return done("museum.cancelled");
    }

    public String move() {
        desk.move(formKey.value(), id, to);
        return done("museum.moved");
    }

    public String excuse() {
        desk.excuse(formKey.value(), id, why);
        return done("museum.excused");
    }

    private String done(String key) {
        news.tell(key, visits.guest(id).booking().number());
        return "/museum/show-booking.xhtml?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** The session chosen in the form; before that the one the booking was dragged onto, where it fits. */
    public Long getTo() {
        return to == null && isAhead() && fits(dropped) ? dropped : to;
    }

    /** True when the session the booking was dragged onto does not take it. */
    public boolean isUnfit() {
        return dropped != null && !fits(dropped) && getGuest().booking().sessionId() != dropped;
    }

    private boolean fits(Long session) {
        return getPlaces().stream().anyMatch(place -> Long.valueOf(place.id()).equals(session));
    }

    public Long getDropped() {
        return dropped;
    }

    public void setDropped(Long dropped) {
        this.dropped = dropped;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
