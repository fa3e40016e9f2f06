package org.cordbank.portal.museum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.cordbank.booking.BookingState;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.museum.visits.MyVisit;
import org.cordbank.museum.visits.MyVisits;
import org.cordbank.museum.visits.VisitPass;

/** The visitor's own booking, opened by its signed link. */
@Named
@RequestScoped
public class BookingPage {
    @Inject
    private MyVisits visits;

    @Inject
    private FormKey formKey;

    private VisitPass pass;
    private Opened<MyVisit> opened;
    private MyVisit visit;
    private Part letter;

    @PostConstruct
    void load() {
        pass = VisitQuery.pass();
        opened = Opened.by(() -> visits.open(pass));
        visit = opened.value();
    }

    public String cancel() {
        visits.cancel(formKey.value(), pass);
        return VisitQuery.to("booking", pass, "cancelled");
    }

    public String handIn() throws IOException {
        try (InputStream content = letter.getInputStream()) {
            visits.letter(pass, letter.getSubmittedFileName(), content);
        }
        return VisitQuery.to("booking", pass, "letter");
    }

    /** What was just done: booked, changed, cancelled, letter or rated; empty when the page was simply opened. */
    public String getDid() {
        String did = String.valueOf(VisitQuery.param("did"));
        return did.matches("booked|changed|cancelled|letter|rated") ? did : "";
    }

    public boolean isJustBooked() {
        return getDid().equals("booked") && visit.booking().state().isAhead();
    }

    /** True while a number and its QR code are worth showing at the door. */
    public boolean isComing() {
        return visit.booking().state() == BookingState.CONFIRMED
                || visit.booking().state() == BookingState.REQUESTED;
    }

    public boolean isDisplaced() {
        return visit.booking().state() == BookingState.DISPLACED;
    }

    /** Why the link opens nothing; null when it opened. */
    public String getMissing() {
        return opened.missing();
    }

    public String getWhen() {
        return SlotWords.full(visit.session());
    }

    public String getQuery() {
        return pass.query();
    }

    public MyVisit getVisit() {
        return visit;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part letter) {
        this.letter = letter;
    }
}
