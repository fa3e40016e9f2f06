package org.cordbank.backoffice.collection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.collection.transport.CourierDesk;
import org.cordbank.collection.transport.PickUp;
import org.cordbank.collection.transport.TripCard;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.unit.UnitRow;

/** The courier's phone: bags into the box, the box to the bank. */
@Named
@ViewScoped // bags scanned so far stay in the list
public class CourierTripsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/collection/courier-trips.xhtml?faces-redirect=true";

    @Inject
    private CourierDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private String scanned;
    private final ArrayList<String> dins = new ArrayList<>();
    private ArrayList<TripCard> trips;
    private final PickUpForm form = new PickUpForm();

    @PostConstruct
    void load() {
        trips = new ArrayList<>(desk.mine());
    }

    /** Puts the scanned bag on the list. */
    public void add() {
        UnitRow unit = desk.ready(scanned);
        if (!dins.contains(unit.din().print())) {
            dins.add(unit.din().print());
        }
    }

    /** Takes the box. */
    public String pickUp() {
        TripCard taken =
                desk.pickUp(formKey.value(), new PickUp(form.getBoxNo(), form.getLoggerNo(), form.getSealNo(), dins));
        news.tell("collection.trips.taken", taken.trip().boxNo(), taken.dins().size());
        return AGAIN;
    }

    /** Hands the box over. */
    public String handOver(String boxNo) {
        desk.handOver(boxNo);
        news.tell("collection.trips.handed", boxNo);
        return AGAIN;
    }

    public String getAccepted() {
        return dins.isEmpty() ? "" : dins.get(dins.size() - 1);
    }

    public String getScanned() {
        return scanned;
    }

    public void setScanned(String scanned) {
        this.scanned = scanned;
    }

    public List<String> getDins() {
        return dins;
    }

    public List<TripCard> getTrips() {
        return trips;
    }

    public PickUpForm getForm() {
        return form;
    }
}
