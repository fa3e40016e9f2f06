package org.cordbank.museum.visits;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.ConfirmBooking;
import org.cordbank.booking.Contact;
import org.cordbank.booking.HoldRelease;
import org.cordbank.booking.HoldSeats;
import org.cordbank.booking.SeatChanges;
import org.cordbank.booking.Seats;
import org.cordbank.booking.SessionRow;
import org.cordbank.booking.WaitingList;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.BankClock;
import org.cordbank.museum.opening.OpeningRules;
import org.cordbank.museum.opening.Openings;
import org.cordbank.museum.opening.VisitorRule;
import org.cordbank.museum.opening.VisitorType;
import org.cordbank.museum.visits.VisitRefused.Reason;
import org.cordbank.papers.FilePurpose;
import org.cordbank.papers.Files;

/**
 * Where anyone books a visit, without an account: seats on hold, the rest typed, checked, booked. A hold's random name is
 * known to its visitor only; each form acts once however often it is sent.
 */
@Stateless
@PermitAll
public class VisitCounter {
    @Inject
    private HoldRelease release;

    @Inject
    private Seats seats;

    @Inject
    private SeatChanges changes;

    @Inject
    private BookingRegister register;

    @Inject
    private WaitingList waiting;

    @Inject
    private Openings openings;

    @Inject
    private VisitRules rules;

    @Inject
    private VisitStore visits;

    @Inject
    private Passes passes;

    @Inject
    private Files files;

    @Inject
    private FormKeys keys;

    @Inject
    private Clock clock;

    /**
     * Holds seats; answers the hold's random name.
     *
     * @param address network address of the visitor
     * @throws VisitRefused TOO_MANY_HEADS, NOT_YET, TOO_LATE for this kind of visitor
     */
    public String hold(String formKey, VisitorType type, int heads, String sessionId, String address) {
        SessionRow session = register.session(sessionId).orElseThrow(() -> new VisitRefused(Reason.HOLD_GONE));
        release.of(session.id());
        return keys.once(formKey, "museum.hold", () -> {
            refuseByRules(session, type, heads);
            return seats.hold(new HoldSeats(session.id(), heads, type.name(), address))
                    .publicId();
        });
    }

    private void refuseByRules(SessionRow session, VisitorType type, int heads) {
        VisitorRule rule = openings.rules(session.heldOn()).visitor(type);
        Instant now = clock.instant();
        if (heads > rule.largestParty()) {
            throw new VisitRefused(Reason.TOO_MANY_HEADS, heads, rule.largestParty());
        }
        if (now.isBefore(rule.opensFor(session.heldOn()))) {
            throw new VisitRefused(
                    Reason.NOT_YET, LocalDate.ofInstant(rule.opensFor(session.heldOn()), BankClock.ZONE));
        }
        if (!now.isBefore(rule.closesFor(session.begins()))) {
            throw new VisitRefused(Reason.TOO_LATE, rule.noticeHours());
        }
    }

    /** A hold with what was typed so far. @throws VisitRefused HOLD_GONE when there is none of this name */
    public HeldVisit held(String holdId) {
        BookingRow hold = hold(holdId);
        SessionRow session = register.session(hold.sessionId()).orElseThrow();
        VisitorType type = VisitorType.valueOf(hold.party());
        VisitDetail detail = visits.visit(hold.id()).orElse(null);
        Contact typed = visits.typed(hold.id()).orElse(null);
        Contact contact = typed != null || hold.contactId() == null
                ? typed
                : waiting.contact(hold.contactId()).orElse(null);
        long left = hold.state() == BookingState.HELD
                ? Math.max(
                        0, Duration.between(clock.instant(), hold.expiresAt()).toMillis())
                : 0;
        boolean approval = openings.rules(session.heldOn()).visitor(type).needsApproval(hold.heads());
        return new HeldVisit(
                hold, session, type, detail, contact, left, LetterAsked.of(rules, type, hold.heads()), approval);
    }

    /** Gives a running hold its full time again. */
    public void extend(String holdId) {
        seats.extend(hold(holdId).publicId());
    }

    /** Lets the seats go, because the visitor chooses again. */
    public void letGo(String holdId) {
        changes.letGo(holdId);
    }

    /**
     * Keeps what the visitor typed with the hold, to be checked before it is booked.
     *
     * @throws VisitRefused NO_ADULTS, TOO_FEW_ADULTS, MINORS_ALONE, NO_AGE_BAND, NO_ORGANISATION or TOO_LONG
     */
    public void describe(DescribeVisit typed) {
        BookingRow hold = hold(typed.holdId());
        VisitorType type = VisitorType.valueOf(hold.party());
        SessionRow session = register.session(hold.sessionId()).orElseThrow();
        OpeningRules opening = openings.rules(session.heldOn());
        EnoughAdults.check(opening, type, typed.band(), hold.heads(), typed.adults());
        VisitTexts.check(type, typed);
        Long letter = typed.letter() == null
                ? null
                : files.keep(FilePurpose.VISIT_LETTER, typed.letterName(), typed.letter())
                        .id();
        visits.keep(VisitTexts.detail(hold, type, typed, letter), typed.contact(), clock.instant());
    }

    /**
     * Books what was checked; answers the pass.
     *
     * @throws VisitRefused NOT_DESCRIBED when nothing was typed
     */
    public VisitPass book(String formKey, String holdId) {
        keys.once(formKey, "museum.book", () -> {
            HeldVisit held = held(holdId);
            if (held.detail() == null || held.contact() == null) {
                throw new VisitRefused(Reason.NOT_DESCRIBED);
            }
            seats.confirm(new ConfirmBooking(holdId, held.contact(), held.approval()));
            visits.forgetTyped(held.hold().id());
            return holdId;
        });
        return passes.of(register.booking(holdId).orElseThrow());
    }

    private BookingRow hold(String holdId) {
        return register.booking(String.valueOf(holdId))
                .filter(hold -> hold.number() == null)
                .orElseThrow(() -> new VisitRefused(Reason.HOLD_GONE));
    }
}
