package org.cordbank.museum.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.SessionRow;
import org.cordbank.kernel.Sql;
import org.cordbank.museum.visits.VisitRefused.Reason;

/** What visitors say afterwards: one to five, and words if they like; once. */
@ApplicationScoped
class Guestbook {
    private static final int BEST = 5;
    private static final int WORDS = 1000;

    @Inject
    private Sql sql;

    @Inject
    private VisitRules rules;

    @Inject
    private Clock clock;

    boolean mayRate(BookingRow booking, SessionRow session) {
        return came(booking) && !isOver(session) && !isGiven(booking);
    }

    void enter(BookingRow booking, SessionRow session, int stars, String words) {
        if (!came(booking)) {
            throw new VisitRefused(Reason.NOT_VISITED);
        }
        if (isOver(session)) {
            throw new VisitRefused(Reason.FEEDBACK_OVER, rules.value("feedback_days"));
        }
        if (stars < 1 || stars > BEST) {
            throw new VisitRefused(Reason.NO_STARS, stars);
        }
        String text = words == null || words.isBlank() ? null : words.strip();
        if (text != null && text.codePointCount(0, text.length()) > WORDS) {
            throw new VisitRefused(Reason.TOO_LONG, text.length(), WORDS);
        }
        if (isGiven(booking)) {
            throw new VisitRefused(Reason.FEEDBACK_GIVEN);
        }
        sql.update(
                "INSERT INTO museum_feedback (booking_id, stars, words, given_at) VALUES (?, ?, ?, ?)",
                booking.id(),
                stars,
                text,
                clock.instant());
    }

    private static boolean came(BookingRow booking) {
        return booking.state() == BookingState.COMPLETED || booking.state() == BookingState.CHECKED_IN;
    }

    private boolean isOver(SessionRow session) {
        return clock.instant().isAfter(session.ends().plus(Duration.ofDays(rules.value("feedback_days"))));
    }

    private boolean isGiven(BookingRow booking) {
        return sql.one("SELECT 1 FROM museum_feedback WHERE booking_id = ?", row -> 1, booking.id())
                .isPresent();
    }
}
