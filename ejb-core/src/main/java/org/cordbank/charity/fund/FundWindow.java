package org.cordbank.charity.fund;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;

/** The glass box's public side: figures, months, accounts, and a donor's way of the money. Reads views alone. */
@Stateless
@PermitAll
public class FundWindow {
    @Inject
    private Sql sql;

    /** All funds, oldest first. */
    public List<FundFigures> figures() {
        return sql.rows("SELECT * FROM charity_fund_figures ORDER BY opened_on", FundWindow::figures);
    }

    /** The latest months in which a fund's money moved, oldest first. */
    public List<FundMonth> months(String fund, int most) {
        return sql.rows(
                "SELECT * FROM (SELECT year, month, received, paid, costs, returned FROM charity_fund_months"
                        + " WHERE code = ? ORDER BY year DESC, month DESC LIMIT ?) latest ORDER BY year, month",
                row -> new FundMonth(
                        YearMonth.of(row.getInt("year"), row.getInt("month")),
                        money(row, "received"),
                        money(row, "paid"),
                        money(row, "costs"),
                        money(row, "returned")),
                fund,
                most);
    }

    /** Accounts of the Red Cross that take donations for the funds. */
    public List<DonationAccount> accounts() {
        return sql.rows(
                "SELECT fund_code, holder_zh, holder_en, bank_zh, bank_en, account, remark_zh, remark_en"
                        + " FROM charity_donation_accounts ORDER BY fund_code",
                row -> new DonationAccount(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)));
    }

    /**
     * Where the donation with this receipt went; receipt number and amount must both fit, so that nobody reads another's by
     * counting numbers up.
     */
    public Optional<DonationWay> way(String receiptNumber, String amount) {
        String receipt =
                receiptNumber == null ? "" : receiptNumber.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        Optional<Money> given = money(amount);
        if (!receipt.matches("[A-Z0-9-]{1,40}") || given.isEmpty()) {
            return Optional.empty();
        }
        List<DonationWay> parts = sql.rows(
                "SELECT fund_code, received_on, donation, kind, spent_on, part FROM charity_donation_ways"
                        + " WHERE receipt_number = ? AND donation = ? ORDER BY entry_id",
                FundWindow::part,
                receipt,
                given.get().yuan());
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new DonationWay(
                        parts.get(0).fundCode(),
                        parts.get(0).receivedOn(),
                        parts.get(0).amount(),
                        parts.stream().flatMap(one -> one.parts().stream()).toList()));
    }

    private static Optional<Money> money(String typed) {
        try {
            return Optional.of(Money.of(typed));
        } catch (InvalidValue none) {
            return Optional.empty();
        }
    }

    private static DonationWay part(ResultSet row) throws SQLException {
        List<WayRow> parts = row.getString("kind") == null
                ? List.of()
                : List.of(new WayRow(
                        row.getString("kind"), row.getObject("spent_on", LocalDate.class), money(row, "part")));
        return new DonationWay(
                row.getString("fund_code"),
                row.getObject("received_on", LocalDate.class),
                money(row, "donation"),
                parts);
    }

    private static FundFigures figures(ResultSet row) throws SQLException {
        return new FundFigures(
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                row.getString("holder_zh"),
                row.getString("holder_en"),
                row.getObject("opened_on", LocalDate.class),
                money(row, "received"),
                money(row, "paid"),
                money(row, "payable"),
                money(row, "to_come_back"),
                money(row, "costs"),
                money(row, "cash"),
                row.getLong("donations"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }
}
