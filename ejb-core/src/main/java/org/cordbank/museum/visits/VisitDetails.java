package org.cordbank.museum.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordbank.kernel.Sql;
import org.cordbank.museum.opening.VisitorType;

/** What staff pages, day sheets and reports read of visits, within their own acts. */
@ApplicationScoped
public class VisitDetails {
    @Inject
    private VisitStore visits;

    @Inject
    private Sql sql;

    /** By booking id; bookings without details (walk-ins) are missing. */
    public Map<Long, VisitDetail> of(List<Long> bookingIds) {
        return visits.visits(bookingIds).stream()
                .collect(Collectors.toMap(VisitDetail::bookingId, Function.identity()));
    }

    /** What visitors said, the latest first. */
    public List<Feedback> feedback(int most) {
        return sql.rows(
                "SELECT f.stars, f.words, f.given_at, v.visitor_type FROM museum_feedback f"
                        + " JOIN museum_visits v ON v.booking_id = f.booking_id"
                        + " ORDER BY f.given_at DESC, f.booking_id DESC LIMIT ?",
                row -> new Feedback(
                        row.getInt(1),
                        Objects.requireNonNullElse(row.getString(2), ""),
                        Sql.instant(row, "given_at"),
                        VisitorType.valueOf(row.getString(4))),
                most);
    }

    /** How many said something, and their stars on average. */
    public FeedbackSum feedbackSum() {
        return sql.one(
                        "SELECT COUNT(*), ROUND(AVG(stars), 1) FROM museum_feedback",
                        row -> new FeedbackSum(row.getInt(1), row.getBigDecimal(2)))
                .orElseThrow();
    }
}
