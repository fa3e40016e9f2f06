package org.cordbank.museum.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.SessionBook;
import org.cordbank.booking.SessionRow;
import org.cordbank.booking.SessionState;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.BankClock;
import org.cordbank.museum.opening.ClosingRefused.Reason;

/**
 * Closing the museum for a time. Whoever has seats is told in the same act and may choose another session; whoever closes
 * sees before how many people that concerns, and the act is refused when the number has changed since.
 */
@Stateless
@RolesAllowed(Roles.MUSEUM_STAFF)
public class ClosureDesk {
    private static final int YEAR = 366;

    @Inject
    private OpeningStore store;

    @Inject
    private Openings openings;

    @Inject
    private BookingRegister register;

    @Inject
    private SessionBook book;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Closures of the days between, lifted ones too. */
    @RolesAllowed({Roles.MUSEUM_STAFF, Roles.CUSTOMER_SERVICE, Roles.REGULATOR})
    public List<Closure> closures(LocalDate from, LocalDate to) {
        return store.closures(Openings.HALL, from, to);
    }

    /**
     * Sessions a closure would end, with the heads they have now.
     *
     * @throws ClosingRefused when the closure itself does not hold
     */
    public List<SessionRow> affected(CloseDays asked) {
        check(asked);
        Closure closure = asked.closure("");
        Instant now = clock.instant();
        return register.sessions(Openings.ROOM, asked.fromDay(), asked.toDay()).stream()
                .filter(session -> session.state() != SessionState.CANCELLED
                        && session.ends().isAfter(now))
                .filter(session -> closure.covers(session.heldOn(), time(session.begins()), time(session.ends())))
                .toList();
    }

    /**
     * Closes. Sessions with guests are cancelled, their guests told and offered others; empty ones are blocked and come
     * back when the closure is lifted. Answers the heads told.
     *
     * @param headsSeen heads that {@link #affected} showed; another number now is refused
     */
    public int close(String formKey, CloseDays asked, int headsSeen) {
        return Integer.parseInt(forms.once(formKey, "museum.close", () -> String.valueOf(close(asked, headsSeen))));
    }

    private int close(CloseDays asked, int headsSeen) {
        List<SessionRow> sessions = affected(asked);
        int heads = sessions.stream().mapToInt(SessionRow::taken).sum();
        if (heads != headsSeen) {
            throw new ClosingRefused(Reason.OTHER_NUMBER, headsSeen, heads);
        }
        Closure closure = asked.closure(actor.get().name());
        long id = store.insert(Openings.HALL, closure, clock.instant());
        for (SessionRow session : sessions) {
            if (session.taken() > 0) {
                book.cancel(session.id(), closure.reason());
            } else {
                book.block(session.id(), DayOpening.OUT_OF_PLAN + "：" + closure.reason());
            }
        }
        trail.record(AuditAct.on("museum-closure", id, "close")
                .because(closure.reason())
                .with("from", closure.fromDay())
                .with("to", closure.toDay())
                .with("sessions", sessions.size())
                .with("heads", heads));
        return heads;
    }

    /** Takes a closure back. Sessions that were cancelled stay so; the others are opened again by the next round. */
    public void lift(String formKey, long closureId) {
        forms.once(formKey, "museum.liftClosure", () -> {
            Closure closure = store.closure(closureId).stream()
                    .findFirst()
                    .orElseThrow(() -> new ClosingRefused(Reason.UNKNOWN, closureId));
            if (closure.lifted()) {
                throw new ClosingRefused(Reason.LIFTED_ALREADY, closure.fromDay());
            }
            store.lift(closureId, actor.get().name(), clock.instant());
            trail.record(AuditAct.on("museum-closure", closureId, "lift"));
            return String.valueOf(closureId);
        });
    }

    /** Sessions ahead with guests that the plan does not have any more; each asks for a decision. */
    public List<OutOfPlan> outOfPlan() {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(YEAR);
        OpeningPlan plan = openings.plan(today, last);
        return register.sessions(Openings.ROOM, today, last).stream()
                .filter(session -> session.ownerRef() == Openings.HALL)
                .filter(session -> session.state() != SessionState.CANCELLED && session.taken() > 0)
                .filter(session -> session.begins().isAfter(clock.instant()))
                .map(session -> new OutOfPlan(session, plan.on(session.heldOn())))
                .filter(one -> one.day().sessions().stream().noneMatch(planned -> planned.beginsAt()
                        .equals(one.session().begins())))
                .toList();
    }

    private void check(CloseDays asked) {
        if (asked.fromDay().isBefore(LocalDate.now(clock))) {
            throw new ClosingRefused(Reason.IN_THE_PAST, asked.fromDay());
        }
        if (asked.toDay().isBefore(asked.fromDay())) {
            throw new ClosingRefused(Reason.ENDS_BEFORE_IT_BEGINS, asked.fromDay(), asked.toDay());
        }
        if (asked.toDay().isAfter(asked.fromDay().plusDays(YEAR))) {
            throw new ClosingRefused(Reason.TOO_LONG, asked.toDay(), YEAR);
        }
        if ((asked.fromTime() == null) != (asked.toTime() == null)) {
            throw new ClosingRefused(Reason.ONE_TIME_ONLY);
        }
        if (asked.fromTime() != null && !asked.toTime().isAfter(asked.fromTime())) {
            throw new ClosingRefused(Reason.TIMES_TURNED, asked.fromTime(), asked.toTime());
        }
        if (asked.reason() == null || asked.reason().isBlank()) {
            throw new ClosingRefused(Reason.NO_REASON);
        }
    }

    private static LocalTime time(Instant at) {
        return LocalTime.ofInstant(at, BankClock.ZONE);
    }
}
