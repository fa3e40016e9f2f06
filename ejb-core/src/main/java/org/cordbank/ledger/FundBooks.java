package org.cordbank.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;
import org.cordbank.ledger.PostingRefused.Reason;

/** What the books of the funds say. The caller has checked who asks. */
@ApplicationScoped
public class FundBooks {
    private static final String FUND =
            "SELECT id, code, name_zh, name_en, holder_zh, holder_en, opened_on FROM ledger_funds";
    private static final String STANDING =
            "SELECT received, granted, payable, to_come_back, costs, cash FROM ledger_fund_standings WHERE code = ?";

    @Inject
    private Sql sql;

    /** All funds, oldest first. */
    public List<FundRow> funds() {
        return sql.rows(FUND + " ORDER BY opened_on, id", FundBooks::fund);
    }

    /** @throws PostingRefused UNKNOWN_FUND */
    public FundRow fund(String code) {
        return sql.one(FUND + " WHERE code = ?", FundBooks::fund, code)
                .orElseThrow(() -> new PostingRefused(Reason.UNKNOWN_FUND, code));
    }

    public FundStanding standing(String code) {
        return sql.one(STANDING, FundBooks::standing, code)
                .orElseThrow(() -> new PostingRefused(Reason.UNKNOWN_FUND, code));
    }

    /** The standing with the fund's balances locked until the act ends, so that what is available stays so. */
    public FundStanding hold(String code) {
        sql.requireTransaction();
        long id = fund(code).id();
        sql.rows(
                "SELECT account_code FROM ledger_fund_balances WHERE fund_id = ? ORDER BY account_code FOR UPDATE",
                row -> row.getString(1),
                id);
        return standing(code);
    }

    /** Movements of cash before the entry {@code before} (0 for the newest), newest first. */
    public List<FlowRow> flows(String code, long before, int most) {
        return sql.rows(
                "SELECT entry_id, business_date, subject_type, subject_id, entry_text, amount_in, amount_out,"
                        + " cash, reverses_entry_id IS NOT NULL AS reversal FROM ledger_fund_movements"
                        + " WHERE fund_id = ? AND entry_id < ?"
                        + " ORDER BY entry_id DESC LIMIT ?",
                FundBooks::flow,
                fund(code).id(),
                before == 0 ? Long.MAX_VALUE : before,
                most);
    }

    /** Where the money of one movement in went: first in, first out. The parts never exceed the movement. */
    public List<TrailRow> trail(String subjectType, long subjectId) {
        return sql.rows(
                "SELECT o.subject_type, o.subject_id, o.entry_text, o.business_date,"
                        + " LEAST(o.out_until, i.in_until) - GREATEST(o.out_until - o.amount_out, i.in_until - i.amount_in)"
                        + " AS part FROM ledger_fund_flows i JOIN ledger_fund_flows o ON o.fund_id = i.fund_id"
                        + " AND o.amount_out > 0 AND o.out_until > i.in_until - i.amount_in"
                        + " AND o.out_until - o.amount_out < i.in_until"
                        + " WHERE i.subject_type = ? AND i.subject_id = ? AND i.amount_in > 0 ORDER BY o.entry_id",
                row -> new TrailRow(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        money(row, "part")),
                subjectType,
                subjectId);
    }

    /** How many entries do not balance and how many balances are not the sum of their postings: always zero. */
    public int faults() {
        return sql.one(
                        "SELECT (SELECT COUNT(*) FROM ledger_unbalanced) + (SELECT COUNT(*) FROM ledger_fund_drift)",
                        row -> row.getInt(1))
                .orElseThrow();
    }

    private static FundRow fund(ResultSet row) throws SQLException {
        return new FundRow(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("holder_zh"),
                row.getString("holder_en"),
                row.getObject("opened_on", LocalDate.class));
    }

    private static FundStanding standing(ResultSet row) throws SQLException {
        return new FundStanding(
                money(row, "received"),
                money(row, "granted"),
                money(row, "payable"),
                money(row, "to_come_back"),
                money(row, "costs"),
                money(row, "cash"));
    }

    private static FlowRow flow(ResultSet row) throws SQLException {
        return new FlowRow(
                row.getLong("entry_id"),
                row.getObject("business_date", LocalDate.class),
                row.getString("subject_type"),
                row.getLong("subject_id"),
                row.getString("entry_text"),
                money(row, "amount_in"),
                money(row, "amount_out"),
                money(row, "cash"),
                row.getBoolean("reversal"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        return amount == null ? Money.ZERO : new Money(amount);
    }
}
