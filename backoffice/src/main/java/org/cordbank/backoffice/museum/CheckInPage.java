package org.cordbank.backoffice.museum;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.booking.SessionRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;
import org.cordbank.museum.desk.DoorAnswer;
import org.cordbank.museum.desk.DoorDesk;
import org.cordbank.museum.desk.DoorNote;
import org.cordbank.museum.desk.SessionSheet;
import org.cordbank.museum.desk.VisitDesk;
import org.cordbank.museum.opening.AgeBand;
import org.cordbank.museum.opening.VisitorType;

/** The door: the list that also works offline, one booking by its number, and walk-ins. */
@Named
@ViewScoped
public class CheckInPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/museum/check-in.xhtml?faces-redirect=true";

    @Inject
    private DoorDesk door;

    @Inject
    private VisitDesk visits;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    @Inject
    private Clock clock;

    private final WalkInForm form = new WalkInForm();

    public String checkIn() {
        return done(door.take(new DoorNote(
                formKey.value(), form.getNumber(), 0, form.getCame(), VisitorType.FAMILY, 0, null, clock.instant())));
    }

    public String walkIn() {
        return done(door.take(new DoorNote(
                formKey.value(),
                null,
                form.getSession(),
                form.getHeads(),
                form.getType(),
                form.getMinors(),
                form.getBand(),
                clock.instant())));
    }

    private String done(DoorAnswer answer) {
        news.tell("museum.door.done", Wording.of("museum.desk.DoorOutcome." + answer.outcome()));
        return HERE;
    }

    /** Sessions of today. */
    public List<SessionRow> getSessions() {
        LocalDate today = LocalDate.now(clock);
        return visits.days(today, today).get(0).sessions().stream()
                .map(SessionSheet::session)
                .toList();
    }

    public VisitorType[] getTypes() {
        return VisitorType.values();
    }

    public AgeBand[] getBands() {
        return AgeBand.values();
    }

    public WalkInForm getForm() {
        return form;
    }
}
