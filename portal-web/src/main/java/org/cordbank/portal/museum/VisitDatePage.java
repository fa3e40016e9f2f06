package org.cordbank.portal.museum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.booking.SessionRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.Slot;
import org.cordbank.museum.visits.VisitCalendar;
import org.cordbank.museum.visits.VisitCounter;

/** When to come: a day of the calendar, then a session of the day, which is held at once. */
@Named
@RequestScoped
public class VisitDatePage {
    @Inject
    private VisitCalendar calendar;

    @Inject
    private VisitCounter counter;

    @Inject
    private FormKey formKey;

    private VisitorType type;
    private int heads;
    private LocalDate day;
    private MonthPart month;
    private List<Slot> slots = List.of();
    private String slot;

    @PostConstruct
    void load() {
        type = VisitQuery.type().orElse(VisitorType.FAMILY);
        heads = Math.max(1, VisitQuery.number("heads").orElse(1));
        day = VisitQuery.day("day").orElse(null);
        LocalDate from = VisitQuery.day("from").orElse(day);
        month = new MonthPart(calendar, type, heads, from, day);
        if (day != null) {
            slots = calendar.slots(type, heads, day);
        }
    }

    /** Holds the chosen session for this visitor. */
    public String choose() {
        String hold = counter.hold(formKey.value(), type, heads, slot, VisitQuery.address());
        return VisitQuery.to("visit-details", "hold", hold);
    }

    /** Sessions nearest to the one that was just refused. */
    public List<SessionRow> getAlternatives() {
        boolean refused = FacesContext.getCurrentInstance().isPostback() && slot != null;
        return refused ? calendar.alternatives(type, heads, slot) : List.of();
    }

    public String full(SessionRow session) {
        return SlotWords.full(session);
    }

    public String hours(Slot one) {
        return SlotWords.hours(one.session());
    }

    public String chip(Slot one) {
        return SlotWords.chip(one.session());
    }

    public List<Slot> getOpen() {
        return slots.stream().filter(Slot::isChoosable).toList();
    }

    public List<Slot> getFull() {
        return slots.stream().filter(Slot::isFull).toList();
    }

    /** The party, to be carried along in addresses. */
    public String getParty() {
        return "type=" + type + "&heads=" + heads;
    }

    public VisitorType getType() {
        return type;
    }

    public int getHeads() {
        return heads;
    }

    public LocalDate getDay() {
        return day;
    }

    public MonthPart getMonth() {
        return month;
    }

    public String getSlot() {
        return slot;
    }

    public void setSlot(String slot) {
        this.slot = slot;
    }
}
