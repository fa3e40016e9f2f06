package org.cordbank.outreach.events;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.ConfirmBooking;
import org.cordbank.booking.ConfirmBooking.Approval;
import org.cordbank.booking.HoldRelease;
import org.cordbank.booking.HoldSeats;
import org.cordbank.booking.JoinWaiting;
import org.cordbank.booking.SeatChanges;
import org.cordbank.booking.Seats;
import org.cordbank.booking.WaitRow;
import org.cordbank.booking.WaitState;
import org.cordbank.booking.WaitingList;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.PublicId;
import org.cordbank.outreach.events.SigningUpRefused.Reason;

/**
 * Where anybody looks at events and signs up, without an account. Whoever holds the random key of a sign-up, from the page
 * or the letter, may see it and step back; nobody else.
 */
@Stateless
@PermitAll
public class EventHall {
    private static final String PARTY = "GUEST";

    @Inject
    private EventBook book;

    @Inject
    private EventSight sight;

    @Inject
    private SignUps signUps;

    @Inject
    private HoldRelease release;

    @Inject
    private Seats seats;

    @Inject
    private SeatChanges changes;

    @Inject
    private WaitingList waiting;

    @Inject
    private EventLetters letters;

    @Inject
    private FormKeys forms;

    @Inject
    private Clock clock;

    /** Published and cancelled events that end in a span of time, in its order, with the seats that are free now. */
    public List<OpenEvent> between(Instant from, Instant to, int most) {
        return sight.all(book.ending(from, to, most));
    }

    /** Events that are over, the latest first. */
    public List<OpenEvent> past(int most) {
        return sight.all(book.past(clock.instant(), most));
    }

    /** One event the public may see. */
    public Optional<OpenEvent> event(String publicId) {
        return published(publicId).map(sight::of);
    }

    /**
     * Signs up, at once or not at all, and answers the key of the sign-up. Sent twice, it is done once.
     *
     * @throws SigningUpRefused UNKNOWN_EVENT or WITHOUT_SIGN_UP; {@link org.cordbank.booking.SeatsRefused} when full
     */
    public String signUp(String formKey, SignUp asked) {
        EventRow event = withSignUp(asked.event());
        release.of(event.sessionId());
        return forms.once(formKey, "outreach.sign-up", () -> {
            BookingRow hold = seats.hold(new HoldSeats(event.sessionId(), asked.heads(), PARTY, asked.address()));
            BookingRow booked = seats.confirm(new ConfirmBooking(hold.publicId(), asked.contact(), Approval.NONE));
            book.keepSignUp(booked.id(), event.id());
            return booked.publicId();
        });
    }

    /** Joins the waiting list of a full event and answers the key of the place. */
    public String join(String formKey, SignUp asked) {
        EventRow event = withSignUp(asked.event());
        release.of(event.sessionId());
        return forms.once(formKey, "outreach.wait", () -> {
            WaitRow place = waiting.join(new JoinWaiting(event.sessionId(), asked.heads(), PARTY, asked.contact()));
            letters.waits(place, event, asked.contact());
            return place.publicId();
        });
    }

    /** Takes the seats that were offered to a place in the waiting list; answers the key of the sign-up. */
    public String accept(String formKey, String key) {
        WaitRow place = waiting.place(key).orElseThrow(() -> new SigningUpRefused(Reason.UNKNOWN_SIGN_UP));
        EventRow event = book.ofSession(place.sessionId()).orElseThrow().row();
        return forms.once(formKey, "outreach.accept", () -> {
            BookingRow offer = signUps.offer(place).orElseThrow(() -> new SigningUpRefused(Reason.NOT_OPEN));
            BookingRow booked = seats.confirm(new ConfirmBooking(
                    offer.publicId(), waiting.contact(place.contactId()).orElseThrow(), Approval.NONE));
            book.keepSignUp(booked.id(), event.id());
            return booked.publicId();
        });
    }

    /** The sign-up or place of a key. @throws SigningUpRefused UNKNOWN_SIGN_UP */
    public SignUpRow signUp(String key) {
        return signUps.of(key).orElseThrow(() -> new SigningUpRefused(Reason.UNKNOWN_SIGN_UP));
    }

    /** Steps back: gives the seats, or the place in the waiting list, to the next. */
    public void stepBack(String key) {
        SignUpRow row = signUp(key);
        if (row.isPlace() && row.waiting() != WaitState.ACCEPTED) {
            waiting.leave(key);
        } else {
            changes.cancel(signUps.booking(key).orElseThrow().id(), "");
        }
    }

    /** The certificate of attendance. @throws SigningUpRefused UNKNOWN_SIGN_UP or NO_CERTIFICATE */
    public AttendanceFile certificate(String key) {
        signUp(key);
        return signUps.certificate(key).orElseThrow(() -> new SigningUpRefused(Reason.NO_CERTIFICATE));
    }

    private EventRow withSignUp(String publicId) {
        EventRow event = published(publicId)
                .orElseThrow(() -> new SigningUpRefused(Reason.UNKNOWN_EVENT))
                .row();
        if (event.sessionId() == null) {
            throw new SigningUpRefused(Reason.WITHOUT_SIGN_UP, event.plan().titleZh());
        }
        return event;
    }

    private Optional<OutreachEvent> published(String publicId) {
        try {
            return book.event(PublicId.of(publicId == null ? "" : publicId))
                    .filter(event -> event.row().state() != EventState.DRAFT);
        } catch (InvalidValue none) {
            return Optional.empty();
        }
    }
}
