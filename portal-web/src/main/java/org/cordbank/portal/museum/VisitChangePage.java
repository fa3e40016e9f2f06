package org.cordbank.portal.museum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.SessionRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.text.Wording;
import org.cordbank.museum.visits.MyVisit;
import org.cordbank.museum.visits.MyVisits;
import org.cordbank.museum.visits.Slot;
import org.cordbank.museum.visits.VisitCalendar;
import org.cordbank.museum.visits.VisitPass;

/** Another day, another session, or other heads for a booking. */
@Named
@RequestScoped
public class VisitChangePage {
    @Inject
    private MyVisits visits;

    @Inject
    private VisitCalendar calendar;

    @Inject
    private FormKey formKey;

    private VisitPass pass;
    private Opened<MyVisit> opened;
    private MyVisit visit;
    private LocalDate day;
    private MonthPart month;
    private Integer heads;
    private Integer adults;
    private String slot;

    /** A session to be chosen: its random name and how the page says it. */
    public record Choice(String id, String words) {}

    @PostConstruct
    void load() {
        pass = VisitQuery.pass();
        opened = Opened.by(() -> visits.open(pass));
        visit = opened.value();
        if (visit == null) {
            return;
        }
        heads = visit.booking().heads();
        adults = visit.detail().adults();
        day = VisitQuery.day("day").orElse(visit.session().heldOn());
        LocalDate from = VisitQuery.day("from").orElse(day);
        month = new MonthPart(calendar, visit.detail().type(), 1, from, day);
        slot = isDisplaced() ? null : visit.session().publicId();
    }

    public String change() {
        visits.change(formKey.value(), pass, slot, heads, adults);
        return VisitQuery.to("booking", pass, "changed");
    }

    /** The session it has, then those of the chosen day. */
    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        SessionRow now = visit.session();
        if (!isDisplaced()) {
            choices.add(new Choice(now.publicId(), Wording.of("museum.change.keep", SlotWords.full(now))));
        }
        for (Slot one : calendar.slots(visit.detail().type(), 1, day)) {
            if (one.isChoosable() && one.session().id() != now.id()) {
                SessionRow other = one.session();
                choices.add(new Choice(
                        other.publicId(), Wording.of("museum.change.other", SlotWords.full(other), other.free())));
            }
        }
        return choices;
    }

    public boolean isDisplaced() {
        return visit.booking().state() == BookingState.DISPLACED;
    }

    /** Why the link opens nothing; null when it opened. */
    public String getMissing() {
        return opened.missing();
    }

    /** The pass, to be carried along in addresses. */
    public String getParty() {
        return pass.query();
    }

    public MyVisit getVisit() {
        return visit;
    }

    public MonthPart getMonth() {
        return month;
    }

    public Integer getHeads() {
        return heads;
    }

    public void setHeads(Integer heads) {
        this.heads = heads;
    }

    public Integer getAdults() {
        return adults;
    }

    public void setAdults(Integer adults) {
        this.adults = adults;
    }

    public String getSlot() {
        return slot;
    }

    public void setSlot(String slot) {
        this.slot = slot;
    }
}
