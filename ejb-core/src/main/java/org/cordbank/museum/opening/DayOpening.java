package org.cordbank.museum.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.OpenSession;
import org.cordbank.booking.SessionBook;
import org.cordbank.booking.SessionRow;
import org.cordbank.booking.SessionState;
import org.cordbank.identity.Roles;

/**
 * Opens the sessions of one day, one transaction a day. Done twice it changes nothing. A session without guests that the
 * plan no longer has is blocked, and opened again when the plan has it again; one with guests is left to people.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DayOpening {
    /** How a session's reason begins when the plan, and not a person, blocked it. */
    static final String OUT_OF_PLAN = "不在开放安排内";

    @Inject
    private Openings openings;

    @Inject
    private BookingRegister register;

    @Inject
    private SessionBook book;

    @Inject
    private Clock clock;

    /** Opens what the day's plan has; answers how many sessions were opened, blocked or unblocked. */
    public int open(LocalDate day) {
        DayPlan plan = openings.plan(day, day).on(day);
        List<SessionRow> there = register.sessions(Openings.ROOM, day, day).stream()
                .filter(session -> session.ownerRef() == Openings.HALL)
                .toList();
        Set<Instant> known =
                new HashSet<>(there.stream().map(SessionRow::begins).toList());
        Set<Instant> wanted = new HashSet<>();
        int changed = 0;
        for (PlannedSession planned : plan.sessions()) {
            wanted.add(planned.beginsAt());
            if (!known.contains(planned.beginsAt()) && planned.beginsAt().isAfter(clock.instant())) {
                open(planned, plan.rules().orElseThrow());
                changed++;
            }
        }
        for (SessionRow session : there) {
            changed += settle(session, wanted.contains(session.begins()));
        }
        return changed;
    }

    private void open(PlannedSession planned, OpeningRules rules) {
        VenueRow venue = openings.venue();
        book.open(new OpenSession(
                Openings.ROOM,
                venue.id(),
                venue.nameZh(),
                venue.nameEn(),
                planned.beginsAt(),
                planned.endsAt(),
                rules.capacity(),
                rules.largestParty(),
                rules.groupFrom(),
                rules.groupsMost(),
                planned.day()
                        .minusDays(rules.horizonDays())
                        .atStartOfDay(clock.getZone())
                        .toInstant(),
                planned.beginsAt().minus(java.time.Duration.ofHours(rules.noticeHours()))));
    }

    private int settle(SessionRow session, boolean wanted) {
        if (!session.begins().isAfter(clock.instant())) {
            return 0;
        }
        if (!wanted && session.state() == SessionState.OPEN && session.taken() == 0) {
            book.block(session.id(), OUT_OF_PLAN);
            return 1;
        }
        if (wanted && session.state() == SessionState.BLOCKED && session.why().startsWith(OUT_OF_PLAN)) {
            book.unblock(session.id());
            return 1;
        }
        return 0;
    }
}
