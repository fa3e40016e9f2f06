package org.cordbank.backoffice.outreach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.booking.BookingState;
import org.cordbank.outreach.events.EventBoard;
import org.cordbank.outreach.events.EventDoor;
import org.cordbank.outreach.events.EventRow;
import org.cordbank.outreach.events.GuestRow;

/** The door of an event: one scan, one party. */
@Named
@ViewScoped
public class AdmitGuestsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EventBoard board;

    @Inject
    private EventDoor door;

    private long id;
    private transient EventRow row;
    private String scanned;
    private String accepted;

    public void open() {
        row = board.event(id);
    }

    /** Marks the scanned party as come. */
    public void scan() {
        GuestRow guest = door.checkIn(id, scanned, null);
        accepted = guest.number() + " · " + guest.name() + " · " + guest.came();
        scanned = null;
    }

    public EventRow getRow() {
        if (row == null) {
            row = board.event(id);
        }
        return row;
    }

    public List<GuestRow> getGuests() {
        return door.guests(id).stream()
                .filter(guest -> guest.state().hasSeats() && guest.state() != BookingState.HELD)
                .toList();
    }

    public String getAccepted() {
        return accepted;
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
