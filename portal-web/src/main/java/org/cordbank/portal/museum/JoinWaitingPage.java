package org.cordbank.portal.museum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cordbank.booking.SessionRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.VisitCalendar;
import org.cordbank.museum.visits.VisitPass;
import org.cordbank.museum.visits.VisitRefused;
import org.cordbank.museum.visits.WaitingCounter;

/** Waiting for seats of a full session. */
@Named
@RequestScoped
public class JoinWaitingPage {
    @Inject
    private WaitingCounter counter;

    @Inject
    private VisitCalendar calendar;

    @Inject
    private FormKey formKey;

    private Opened<SessionRow> opened;
    private SessionRow session;
    private VisitorType type;
    private int heads;
    private String name;
    private String email;

    @PostConstruct
    void load() {
        type = VisitQuery.type().orElse(VisitorType.FAMILY);
        heads = Math.max(1, VisitQuery.number("heads").orElse(1));
        opened = Opened.by(() -> calendar.session(VisitQuery.param("session"))
                .orElseThrow(() -> new VisitRefused(VisitRefused.Reason.HOLD_GONE)));
        session = opened.value();
    }

    public String join() {
        VisitPass pass =
                counter.join(formKey.value(), type, heads, session.publicId(), VisitQuery.contact(name, null, email));
        return VisitQuery.to("waiting", pass, "joined");
    }

    /** Why the link opens nothing; null when it opened. */
    public String getMissing() {
        return opened.missing();
    }

    public String getWhen() {
        return SlotWords.full(session);
    }

    /** The calendar again, for the same party. */
    public String getAgain() {
        return "/museum/visit-date.xhtml?type=" + type + "&heads=" + heads + "&day=" + session.heldOn();
    }

    public int getHeads() {
        return heads;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
