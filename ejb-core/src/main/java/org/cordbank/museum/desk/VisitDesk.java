package org.cordbank.museum.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.SessionRow;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.BankClock;
import org.cordbank.museum.desk.DeskRefused.Reason;
import org.cordbank.museum.desk.Guests.Contacts;
import org.cordbank.museum.guides.AssignmentRow;
import org.cordbank.museum.guides.Guides;
import org.cordbank.museum.opening.DayPlan;
import org.cordbank.museum.opening.OpeningRules;
import org.cordbank.museum.opening.Openings;
import org.cordbank.museum.visits.Feedback;
import org.cordbank.museum.visits.FeedbackSum;
import org.cordbank.museum.visits.VisitDetails;

/** Where the museum's week and days are read. */
@Stateless
@RolesAllowed({Roles.MUSEUM_STAFF, Roles.CUSTOMER_SERVICE})
public class VisitDesk {
    private static final int SHORTEST_REASON = 4;

    @Inject
    private Openings openings;

    @Inject
    private BookingRegister register;

    @Inject
    private Guests guests;

    @Inject
    private Guides guides;

    @Inject
    private DeskStore store;

    @Inject
    private VisitDetails details;

    @Inject
    private AuditTrail trail;

    /** The days between, both included; contacts left out. */
    public List<DaySheet> days(LocalDate from, LocalDate to) {
        return sheets(from, to, Contacts.NONE);
    }

    /** One day with its guests, contacts masked. */
    public DaySheet day(LocalDate day) {
        return sheets(day, day, Contacts.MASKED).get(0);
    }

    /**
     * One day with contacts in the clear, for the printed sheet that goes along without a screen; who printed it and why
     * is recorded.
     */
    @RolesAllowed(Roles.MUSEUM_STAFF)
    public DaySheet dayInTheClear(LocalDate day, String why) {
        String said = said(why);
        DaySheet sheet = sheets(day, day, Contacts.CLEAR).get(0);
        trail.record(AuditAct.on("museum-day", day.toEpochDay(), "reveal")
                .because(said)
                .with("day", day));
        return sheet;
    }

    /** One session with its guests, contacts masked. */
    public SessionSheet session(long id) {
        SessionRow session = ours(id);
        return sheets(session.heldOn(), session.heldOn(), Contacts.MASKED).get(0).sessions().stream()
                .filter(sheet -> sheet.session().id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** One booking, its contact masked. */
    public Guest guest(long bookingId) {
        return guests.of(List.of(booking(bookingId)), Contacts.MASKED).get(0);
    }

    /** Its contact in the clear; who looked and why stands in the booking's trail. */
    public Guest reveal(long bookingId, String why) {
        String said = said(why);
        Guest guest = guests.of(List.of(booking(bookingId)), Contacts.CLEAR).get(0);
        trail.record(AuditAct.on("booking", bookingId, "reveal").because(said));
        return guest;
    }

    /** What visitors said afterwards, the latest first, at most {@code most}. */
    public List<Feedback> feedback(int most) {
        return details.feedback(most);
    }

    public FeedbackSum feedbackSum() {
        return details.feedbackSum();
    }

    private List<DaySheet> sheets(LocalDate from, LocalDate to, Contacts contacts) {
        List<SessionRow> sessions = register.sessions(Openings.ROOM, from, to);
        Map<Long, List<Guest>> bySession = guests.of(register.bookings(Openings.ROOM, from, to), contacts).stream()
                .collect(Collectors.groupingBy(guest -> guest.booking().sessionId()));
        Map<Long, List<AssignmentRow>> assigned = guides.assignments(start(from), start(to.plusDays(1)));
        Map<Long, List<RoomCheckRow>> checks = store
                .checks(sessions.stream().map(SessionRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(RoomCheckRow::sessionId));
        List<DaySheet> days = new ArrayList<>();
        for (DayPlan plan : openings.days(from, to)) {
            List<SessionSheet> sheets = sessions.stream()
                    .filter(session -> session.heldOn().equals(plan.day()))
                    .map(session -> new SessionSheet(
                            session,
                            bySession.getOrDefault(session.id(), List.of()),
                            assigned.getOrDefault(session.id(), List.of()),
                            plan.rules().map(rules -> needed(rules, session)).orElse(0),
                            checks.getOrDefault(session.id(), List.of())))
                    .toList();
            days.add(new DaySheet(plan, sheets));
        }
        return days;
    }

    private static int needed(OpeningRules rules, SessionRow session) {
        return rules.guidesNeeded(session.taken());
    }

    private BookingRow booking(long id) {
        return register.booking(id)
                .filter(booking -> booking.room().equals(Openings.ROOM))
                .orElseThrow(() -> new DeskRefused(Reason.UNKNOWN_BOOKING, id));
    }

    private SessionRow ours(long id) {
        return register.session(id)
                .filter(session -> session.room().equals(Openings.ROOM))
                .orElseThrow(() -> new DeskRefused(Reason.UNKNOWN_SESSION, id));
    }

    private static String said(String why) {
        String said = why == null ? "" : why.strip();
        if (said.codePointCount(0, said.length()) < SHORTEST_REASON) {
            throw new DeskRefused(Reason.SAY_WHY, SHORTEST_REASON);
        }
        return said;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(BankClock.ZONE).toInstant();
    }
}
