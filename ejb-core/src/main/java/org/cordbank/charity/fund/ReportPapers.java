package org.cordbank.charity.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cordbank.charity.review.CaseWords;
import org.cordbank.kernel.BankIdentity;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;
import org.cordbank.ledger.FundBooks;
import org.cordbank.ledger.FundRow;
import org.cordbank.papers.CharityPaper;
import org.cordbank.papers.CharityPaper.Section;

/** Drafts a fund's report from its books: what came in, what was spent on what, what is left at the end of the period. */
@ApplicationScoped
public class ReportPapers {
    private static final String ROOM = "fund";

    private static final String COSTS =
            "SELECT spent_on AS on_day, id AS line, FALSE AS turned, purpose, '' AS reason, amount"
                    + " FROM charity_costs WHERE fund_code = ? AND spent_on BETWEEN ? AND ?"
                    + " UNION ALL SELECT r.reversed_on, c.id, TRUE, c.purpose, r.reason, -c.amount FROM charity_reversals r"
                    + " JOIN charity_costs c ON c.id = r.subject_id WHERE r.kind = 'COST' AND r.fund_code = ?"
                    + " AND r.reversed_on BETWEEN ? AND ?";

    @Inject
    private Sql sql;

    @Inject
    private FundBooks books;

    @Inject
    private ReportCourse course;

    @Inject
    private BankIdentity bank;

    @Inject
    private Clock clock;

    private record Period(long id, String fund, String kind, LocalDate from, LocalDate to) {}

    /** Sums of cash by kind of movement up to a day. */
    private record Sums(Money donations, Money payouts, Money costs, Money returns) {
        Money cash() {
            return donations.plus(returns).minus(payouts).minus(costs);
        }

        Sums less(Sums before) {
            return new Sums(
                    donations.minus(before.donations),
                    payouts.minus(before.payouts),
                    costs.minus(before.costs),
                    returns.minus(before.returns));
        }
    }

    /** The report as it is pressed, in one of the bank's two languages. */
    public CharityPaper draft(long reportId, Locale language) {
        Period period = sql.one(
                        "SELECT id, fund_code, kind, from_day, to_day FROM charity_reports WHERE id = ?",
                        row -> new Period(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class)),
                        reportId)
                .orElseThrow();
        CaseWords words = CaseWords.in(language);
        FundRow fund = books.fund(period.fund());
        Sums before = until(fund, period.from().minusDays(1));
        Sums after = until(fund, period.to());
        return new CharityPaper(
                bank.name(words.locale()),
                "FR-" + period.fund() + "-" + period.kind().charAt(0) + "-" + period.to()
                        + (words.locale().equals(Locale.ENGLISH) ? "-EN" : ""),
                words.of(ROOM, "report.title." + period.kind(), fund.name(words.locale())),
                "",
                LocalDate.now(clock),
                List.of(
                        Section.words(
                                "",
                                words.of(ROOM, "report.text", period.from(), period.to(), fund.holder(words.locale()))),
                        balance(words, before, after.less(before), after),
                        course.section(words, period.fund(), period.from(), period.to()),
                        cases(words, period),
                        costs(words, period)),
                List.of(),
                List.of(words.of(ROOM, "report.source"), words.of(ROOM, "public.disclose")),
                words.locale());
    }

    private Section balance(CaseWords words, Sums before, Sums period, Sums after) {
        return Section.amounts(
                words.of(ROOM, "report.balance"),
                List.of(words.of(ROOM, "what"), words.of(ROOM, "amount")),
                List.of(
                        List.of(words.of(ROOM, "report.begin"), before.cash().print()),
                        List.of(
                                words.of(ROOM, "report.donations"),
                                period.donations().print()),
                        List.of(
                                words.of(ROOM, "report.returns"),
                                period.returns().print()),
                        List.of(
                                words.of(ROOM, "report.payouts"),
                                period.payouts().negated().print()),
                        List.of(
                                words.of(ROOM, "report.costs"),
                                period.costs().negated().print()),
                        List.of(words.of(ROOM, "report.end"), after.cash().print())));
    }

    private Section cases(CaseWords words, Period period) {
        List<List<String>> rows = new ArrayList<>(sql.rows(
                "SELECT a.number, p.instalment, p.value_date, p.amount FROM charity_payouts p"
                        + " JOIN charity_applications a ON a.id = p.application_id WHERE p.fund_code = ?"
                        + " AND p.state = 'PAID' AND p.value_date BETWEEN ? AND ? ORDER BY p.value_date, p.id",
                row -> List.of(
                        row.getString(1),
                        String.valueOf(row.getInt(2)),
                        row.getObject(3, LocalDate.class).toString(),
                        new Money(row.getBigDecimal(4)).print()),
                period.fund(),
                period.from(),
                period.to()));
        Money sum = sql.one(
                        "SELECT COALESCE(SUM(amount), 0) FROM charity_payouts WHERE fund_code = ? AND state = 'PAID'"
                                + " AND value_date BETWEEN ? AND ?",
                        row -> new Money(row.getBigDecimal(1)),
                        period.fund(),
                        period.from(),
                        period.to())
                .orElse(Money.ZERO);
        rows.add(List.of(words.of(ROOM, "report.sum"), "", "", sum.print()));
        return Section.amounts(
                words.of(ROOM, "report.cases"),
                List.of(
                        words.of(ROOM, "report.case"),
                        words.of(ROOM, "report.part"),
                        words.of(ROOM, "date"),
                        words.of(ROOM, "amount")),
                rows);
    }

    private Section costs(CaseWords words, Period period) {
        Object[] asked = {period.fund(), period.from(), period.to(), period.fund(), period.from(), period.to()};
        List<List<String>> rows = new ArrayList<>(sql.rows(
                COSTS + " ORDER BY on_day, line",
                row -> List.of(
                        row.getObject("on_day", LocalDate.class).toString(),
                        row.getBoolean("turned")
                                ? words.of(ROOM, "report.reversal", row.getString("purpose"), row.getString("reason"))
                                : row.getString("purpose"),
                        new Money(row.getBigDecimal("amount")).print()),
                asked));
        Money sum = sql.one(
                        "SELECT COALESCE(SUM(amount), 0) FROM (" + COSTS + ") listed",
                        row -> new Money(row.getBigDecimal(1)),
                        asked)
                .orElse(Money.ZERO);
        rows.add(List.of(words.of(ROOM, "report.sum"), "", sum.print()));
        return Section.amounts(
                words.of(ROOM, "costs"),
                List.of(words.of(ROOM, "date"), words.of(ROOM, "cost.purpose"), words.of(ROOM, "amount")),
                rows);
    }

    private Sums until(FundRow fund, LocalDate day) {
        return sql.one(
                        "SELECT COALESCE(SUM(IF(subject_type = 'donation', amount_in - amount_out, 0)), 0),"
                                + " COALESCE(SUM(IF(subject_type = 'payout', amount_out, 0)), 0),"
                                + " COALESCE(SUM(IF(subject_type = 'fund-cost', amount_out - amount_in, 0)), 0),"
                                + " COALESCE(SUM(IF(subject_type = 'reclaim', amount_in, 0)), 0)"
                                + " FROM ledger_fund_movements WHERE fund_id = ? AND business_date <= ?",
                        row -> new Sums(
                                new Money(row.getBigDecimal(1)),
                                new Money(row.getBigDecimal(2)),
                                new Money(row.getBigDecimal(3)),
                                new Money(row.getBigDecimal(4))),
                        fund.id(),
                        day)
                .orElseThrow();
    }
}
