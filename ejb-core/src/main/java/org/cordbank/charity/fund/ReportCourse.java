package org.cordbank.charity.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.charity.review.CaseWords;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;
import org.cordbank.papers.CharityPaper.Bar;
import org.cordbank.papers.CharityPaper.Section;

/** The course of a report's period as bars with their table: by month, or by year when the months would be too many. */
@ApplicationScoped
class ReportCourse {
    private static final String ROOM = "fund";
    private static final int MOST_MONTHS = 24;
    private static final int WHOLE = 100;

    @Inject
    private Sql sql;

    private record Part(String label, Money in, Money out) {}

    Section section(CaseWords words, String fund, LocalDate from, LocalDate to) {
        List<Part> parts = parts(fund, from, to);
        Money widest = parts.stream()
                .flatMap(part -> java.util.stream.Stream.of(part.in(), part.out()))
                .max(Money::compareTo)
                .orElse(Money.ZERO);
        List<Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Part part : parts) {
            bars.add(new Bar(part.label(), percent(part.in(), widest), false));
            bars.add(new Bar("", percent(part.out(), widest), true));
            rows.add(List.of(part.label(), part.in().print(), part.out().print()));
        }
        rows.add(List.of(
                words.of(ROOM, "report.sum"),
                parts.stream().map(Part::in).reduce(Money.ZERO, Money::plus).print(),
                parts.stream().map(Part::out).reduce(Money.ZERO, Money::plus).print()));
        return Section.chart(
                words.of(ROOM, "report.course"),
                words.of(ROOM, parts.isEmpty() ? "report.course.none" : "report.course.text"),
                bars,
                List.of(words.of(ROOM, "month"), words.of(ROOM, "report.in"), words.of(ROOM, "report.out")),
                rows);
    }

    private List<Part> parts(String fund, LocalDate from, LocalDate to) {
        boolean byYear = ChronoUnit.MONTHS.between(from, to) >= MOST_MONTHS;
        String label = byYear ? "'%Y'" : "'%Y-%m'";
        return sql.rows(
                "SELECT DATE_FORMAT(m.business_date, " + label + ") AS part,"
                        + " SUM(CASE WHEN m.subject_type = 'donation' THEN m.amount_in - m.amount_out"
                        + " WHEN m.subject_type = 'reclaim' THEN m.amount_in ELSE 0 END) AS came,"
                        + " SUM(CASE WHEN m.subject_type = 'fund-cost' THEN m.amount_out - m.amount_in"
                        + " WHEN m.subject_type = 'payout' THEN m.amount_out ELSE 0 END) AS went"
                        + " FROM ledger_fund_movements m JOIN ledger_funds f ON f.id = m.fund_id WHERE f.code = ?"
                        + " AND m.business_date BETWEEN ? AND ? GROUP BY part ORDER BY part",
                row -> new Part(
                        row.getString("part"),
                        new Money(row.getBigDecimal("came")),
                        new Money(row.getBigDecimal("went"))),
                fund,
                from,
                to);
    }

    private static int percent(Money amount, Money widest) {
        if (widest.isZero() || widest.isNegative() || amount.isNegative()) {
            return 0;
        }
        return (int)
                Math.round(amount.yuan().doubleValue() * WHOLE / widest.yuan().doubleValue());
    }
}
