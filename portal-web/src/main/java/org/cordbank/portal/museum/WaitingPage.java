package org.cordbank.portal.museum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cordbank.faces.text.Dates;
import org.cordbank.museum.visits.MyPlace;
import org.cordbank.museum.visits.VisitPass;
import org.cordbank.museum.visits.WaitingCounter;

/** A place in the waiting list, opened by its signed link. */
@Named
@RequestScoped
public class WaitingPage {
    @Inject
    private WaitingCounter counter;

    private VisitPass pass;
    private Opened<MyPlace> opened;
    private MyPlace place;

    @PostConstruct
    void load() {
        pass = VisitQuery.pass();
        opened = Opened.by(() -> counter.open(pass));
        place = opened.value();
    }

    public String leave() {
        counter.leave(pass);
        return VisitQuery.to("waiting", pass, "left");
    }

    /** Why the link opens nothing; null when it opened. */
    public String getMissing() {
        return opened.missing();
    }

    public String getWhen() {
        return SlotWords.full(place.session());
    }

    /** Until when the offered seats are kept. */
    public String getUntil() {
        return place.offer() == null ? "" : Dates.minute(place.offer().expiresAt());
    }

    /** Where the offered seats are booked. */
    public String getAccept() {
        return "/museum/visit-details.xhtml?hold="
                + (place.offer() == null ? "" : place.offer().publicId());
    }

    public boolean isJustJoined() {
        return "joined".equals(VisitQuery.param("did"));
    }

    public boolean isLive() {
        return place.place().state().isLive();
    }

    public MyPlace getPlace() {
        return place;
    }
}
