package org.cordbank.museum.visits;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.ChangeBooking;
import org.cordbank.booking.HoldRelease;
import org.cordbank.booking.SeatChanges;
import org.cordbank.booking.SessionRow;
import org.cordbank.jobs.FormKeys;
import org.cordbank.museum.opening.OpeningRules;
import org.cordbank.museum.opening.Openings;
import org.cordbank.museum.opening.VisitorRule;
import org.cordbank.museum.visits.VisitRefused.Reason;
import org.cordbank.notification.CalendarEntry;
import org.cordbank.papers.FilePurpose;
import org.cordbank.papers.Files;
import org.cordbank.papers.StoredFile;

/** Everything after the booking, for whoever has its pass; without an account. */
@Stateless
@PermitAll
public class MyVisits {
    @Inject
    private Passes passes;

    @Inject
    private BookingRegister register;

    @Inject
    private SeatChanges changes;

    @Inject
    private HoldRelease release;

    @Inject
    private Openings openings;

    @Inject
    private VisitStore visits;

    @Inject
    private Guestbook guestbook;

    @Inject
    private VisitRules rules;

    @Inject
    private VisitEntries entries;

    @Inject
    private Files files;

    @Inject
    private FormKeys keys;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The booking a pass opens. @throws VisitRefused BAD_LINK */
    public MyVisit open(VisitPass pass) {
        BookingRow booking = passes.booking(pass);
        SessionRow session = register.session(booking.sessionId()).orElseThrow();
        VisitDetail detail = visits.visit(booking.id()).orElseThrow();
        boolean ahead = booking.state().isAhead();
        return new MyVisit(
                booking,
                session,
                detail,
                register.contact(booking).orElseThrow(),
                pass,
                ahead && isBefore(session, booking, "change_until_hours"),
                ahead && isBefore(session, booking, "cancel_until_hours"),
                ahead && detail.letterFileId() == null && LetterAsked.of(rules, detail.type(), booking.heads()),
                guestbook.mayRate(booking, session));
    }

    /** Cancels by oneself; a displaced booking may always be given up. */
    public void cancel(String formKey, VisitPass pass) {
        keys.once(formKey, "museum.cancel", () -> {
            MyVisit visit = open(pass);
            if (!visit.mayCancel()) {
                throw new VisitRefused(Reason.TOO_LATE_TO_CANCEL, rules.value("cancel_until_hours"));
            }
            changes.cancel(visit.booking().id(), "");
            return pass.id();
        });
    }

    /**
     * Changes heads, grown-ups and session by oneself; what the rules would have a new booking approved for is asked
     * again.
     */
    public void change(String formKey, VisitPass pass, String sessionId, int heads, int adults) {
        MyVisit visit = open(pass);
        SessionRow to =
                register.session(String.valueOf(sessionId)).orElseThrow(() -> new VisitRefused(Reason.HOLD_GONE));
        release.of(to.id());
        keys.once(formKey, "museum.change", () -> {
            if (!visit.mayChange()) {
                throw new VisitRefused(Reason.TOO_LATE_TO_CHANGE, rules.value("change_until_hours"));
            }
            VisitDetail detail = visit.detail();
            OpeningRules opening = openings.rules(to.heldOn());
            VisitorRule rule = opening.visitor(detail.type());
            if (heads > rule.largestParty()) {
                throw new VisitRefused(Reason.TOO_MANY_HEADS, heads, rule.largestParty());
            }
            boolean elsewhere = to.id() != visit.session().id();
            if (elsewhere && !VisitCalendar.isBookable(to, rule, clock.instant())) {
                throw new VisitRefused(Reason.TOO_LATE, rule.noticeHours());
            }
            EnoughAdults.check(opening, detail.type(), detail.band(), heads, adults);
            visits.change(detail.bookingId(), adults, heads - adults);
            boolean approval = rule.needsApproval(heads)
                    && (elsewhere || heads > visit.booking().heads());
            changes.change(new ChangeBooking(visit.booking().id(), to.id(), heads, false, approval));
            return pass.id();
        });
    }

    /** Takes in the stamped letter afterwards; a second one replaces the first for staff to read. */
    public void letter(VisitPass pass, String name, InputStream content) {
        MyVisit visit = open(pass);
        if (!visit.booking().state().isAhead()) {
            throw new VisitRefused(Reason.NO_LETTER_HERE);
        }
        long file = files.keep(FilePurpose.VISIT_LETTER, name, content).id();
        visits.letter(visit.booking().id(), file);
        trail.record(
                AuditAct.on("booking", visit.booking().id(), "hand-in-letter").with("file", file));
    }

    /** Keeps a word on the visit. @throws VisitRefused NOT_VISITED, FEEDBACK_OVER, FEEDBACK_GIVEN, NO_STARS or TOO_LONG */
    public void rate(VisitPass pass, int stars, String words) {
        MyVisit visit = open(pass);
        guestbook.enter(visit.booking(), visit.session(), stars, words);
        trail.record(AuditAct.on("booking", visit.booking().id(), "rate").with("stars", stars));
    }

    /** The calendar entry as it stands now; of a booking that is off, the one that removes it. */
    public CalendarEntry calendar(VisitPass pass) {
        MyVisit visit = open(pass);
        return entries.of(visit.booking(), visit.session(), visit.contact().locale());
    }

    /** The class certificate, once it is pressed. */
    public Optional<StoredFile> certificate(VisitPass pass) {
        return Optional.ofNullable(open(pass).detail().certificateFileId()).map(files::about);
    }

    /** Content of the class certificate; close it. */
    public InputStream certificateContent(VisitPass pass) {
        return files.open(certificate(pass)
                .orElseThrow(() -> new VisitRefused(Reason.NOT_VISITED))
                .id());
    }

    private boolean isBefore(SessionRow session, BookingRow booking, String rule) {
        Instant until = session.begins().minus(Duration.ofHours(rules.value(rule)));
        return booking.state() == BookingState.DISPLACED || clock.instant().isBefore(until);
    }
}
