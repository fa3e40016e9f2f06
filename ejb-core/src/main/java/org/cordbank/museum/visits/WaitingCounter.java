package org.cordbank.museum.visits;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.Contact;
import org.cordbank.booking.JoinWaiting;
import org.cordbank.booking.SessionRow;
import org.cordbank.booking.WaitRow;
import org.cordbank.booking.WaitState;
import org.cordbank.booking.WaitingList;
import org.cordbank.jobs.FormKeys;
import org.cordbank.museum.opening.Openings;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.VisitRefused.Reason;

/** Where anyone waits for seats of a full session, and answers when they become free. */
@Stateless
@PermitAll
public class WaitingCounter {
    @Inject
    private WaitingList waiting;

    @Inject
    private BookingRegister register;

    @Inject
    private Openings openings;

    @Inject
    private Passes passes;

    @Inject
    private VisitLetters letters;

    @Inject
    private FormKeys keys;

    /** Joins the line; answers the pass of the place. */
    public VisitPass join(String formKey, VisitorType type, int heads, String sessionId, Contact contact) {
        SessionRow session =
                register.session(String.valueOf(sessionId)).orElseThrow(() -> new VisitRefused(Reason.HOLD_GONE));
        String place = keys.once(formKey, "museum.wait", () -> {
            int most = openings.rules(session.heldOn()).visitor(type).largestParty();
            if (heads > most) {
                throw new VisitRefused(Reason.TOO_MANY_HEADS, heads, most);
            }
            WaitRow row = waiting.join(new JoinWaiting(session.id(), heads, type.name(), contact));
            letters.joined(row, session);
            return row.publicId();
        });
        return passes.of(waiting.place(place).orElseThrow());
    }

    /** The place a pass opens. */
    public MyPlace open(VisitPass pass) {
        WaitRow place = passes.place(pass);
        SessionRow session = register.session(place.sessionId()).orElseThrow();
        BookingRow offer = place.state() != WaitState.OFFERED
                ? null
                : register.booking(place.bookingId())
                        .filter(row -> row.state() == BookingState.HELD)
                        .orElse(null);
        return new MyPlace(place, session, waiting.before(place), offer);
    }

    /** Leaves the line; offered seats go to the next. @throws WaitingRefused OVER when the offer has become a booking */
    public void leave(VisitPass pass) {
        waiting.leave(passes.place(pass).publicId());
    }
}
