package org.cordbank.outreach.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.SessionRow;
import org.cordbank.kernel.BankClock;

/** Events with their free seats, counted at the moment of reading. */
@ApplicationScoped
class EventSight {
    @Inject
    private BookingRegister register;

    @Inject
    private Clock clock;

    OpenEvent of(OutreachEvent event) {
        EventRow row = event.row();
        return seen(
                row,
                row.sessionId() == null
                        ? null
                        : register.session(row.sessionId()).orElse(null));
    }

    /** Two statements however many events there are. */
    List<OpenEvent> all(List<OutreachEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        List<EventRow> rows = events.stream().map(OutreachEvent::row).toList();
        LocalDate first = day(rows.stream()
                .map(row -> row.plan().begins())
                .min(Instant::compareTo)
                .orElseThrow());
        LocalDate last = day(rows.stream()
                .map(row -> row.plan().begins())
                .max(Instant::compareTo)
                .orElseThrow());
        Map<Long, SessionRow> sessions = register.sessions(EventBoard.ROOM, first, last).stream()
                .collect(Collectors.toMap(SessionRow::id, Function.identity()));
        return rows.stream()
                .map(row -> seen(row, sessions.get(row.sessionId())))
                .toList();
    }

    private OpenEvent seen(EventRow row, SessionRow session) {
        Instant now = clock.instant();
        if (session == null) {
            return new OpenEvent(row, null, 0, 0, false, now);
        }
        boolean open = row.state() == EventState.PUBLISHED && session.isBookable(now);
        return new OpenEvent(row, session.free(), session.capacity(), session.largestParty(), open, now);
    }

    private static LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, BankClock.ZONE);
    }
}
