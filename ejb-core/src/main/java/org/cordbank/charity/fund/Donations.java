package org.cordbank.charity.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.PersonName;
import org.cordbank.kernel.Seals;
import org.cordbank.kernel.Sql;
import org.cordbank.ledger.Account;
import org.cordbank.ledger.Ledger;
import org.cordbank.ledger.LedgerEntry;

/** Repository of donations and the statements they came with. */
@ApplicationScoped
class Donations {
    private static final String TABLE = "charity_donations";
    private static final String DONOR = "donor_sealed";
    private static final String ORGANISATION =
            ".*(公司|集团|基金会|协会|学会|商会|学校|大学|学院|中学|小学|医院|银行|中心|委员会|总会|工会|支部|局|厂|店)(（.*）)?";

    @Inject
    private Sql sql;

    @Inject
    private Seals seals;

    @Inject
    private Ledger ledger;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Amounts of the fund's donations by reference of the statement. */
    Map<String, Money> known(String fund, LocalDate from, LocalDate to) {
        Map<String, Money> known = new HashMap<>();
        sql.rows(
                "SELECT reference, amount FROM charity_donations WHERE fund_code = ? AND reversal_id IS NULL AND received_on BETWEEN ? AND ?",
                row -> known.put(row.getString(1), new Money(row.getBigDecimal(2))),
                fund,
                from,
                to);
        return known;
    }

    /** The amount of one donation by its reference, on whatever day it was recorded. */
    Money known(String fund, String reference) {
        return sql.one(
                        "SELECT amount FROM charity_donations WHERE fund_code = ? AND standing_reference = ?",
                        row -> new Money(row.getBigDecimal(1)),
                        fund,
                        reference)
                .orElse(null);
    }

    long addImport(String fund, ImportOutcome outcome, String sha256) {
        long id = sql.next("charity_imports_seq");
        Actor who = current.get();
        sql.update(
                "INSERT INTO charity_imports (id, fund_code, file_name, sha256, file_lines, recorded, amount, imported_at,"
                        + " imported_by, imported_by_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                fund,
                outcome.fileName(),
                sha256,
                outcome.lines(),
                outcome.recorded(),
                outcome.amount().yuan(),
                clock.instant(),
                who.id(),
                who.name());
        return id;
    }

    void add(String fund, DonationLine line, long importId) {
        long id = sql.next("charity_donations_seq");
        long entry = ledger.post(LedgerEntry.about("donation", id, line.reference(), line.on())
                .inFund(fund)
                .debit(Account.FUND_CASH, line.amount())
                .credit(Account.FUND_DONATIONS, line.amount()));
        sql.update(
                "INSERT INTO charity_donations (id, fund_code, reference, received_on, amount, donor_sealed, anonymous,"
                        + " earmark, receipt_number, import_id, ledger_entry_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                fund,
                line.reference(),
                line.on(),
                line.amount().yuan(),
                line.donor().isEmpty() ? null : seals.seal(line.donor(), new Seals.Place(TABLE, DONOR, id)),
                line.anonymous(),
                line.earmark().isEmpty() ? null : line.earmark(),
                line.receipt().isEmpty() ? null : line.receipt(),
                importId,
                entry);
    }

    List<DonationRow> before(String fund, long before, int most) {
        return sql.rows(
                "SELECT d.id, d.reference, d.received_on, d.amount, d.donor_sealed, d.anonymous, d.earmark, d.receipt_number,"
                        + " r.reason FROM charity_donations d LEFT JOIN charity_reversals r ON r.id = d.reversal_id"
                        + " WHERE d.fund_code = ? AND d.id < ? ORDER BY d.id DESC LIMIT ?",
                this::row,
                fund,
                before == 0 ? Long.MAX_VALUE : before,
                most);
    }

    List<ImportRow> imports(String fund, int most) {
        return sql.rows(
                "SELECT id, file_name, file_lines, recorded, amount, imported_at, imported_by_name FROM charity_imports"
                        + " WHERE fund_code = ? ORDER BY id DESC LIMIT ?",
                row -> new ImportRow(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getInt("file_lines"),
                        row.getInt("recorded"),
                        new Money(row.getBigDecimal("amount")),
                        Sql.instant(row, "imported_at"),
                        row.getString("imported_by_name")),
                fund,
                most);
    }

    private DonationRow row(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        String donor = seals.open(row.getBytes("donor_sealed"), new Seals.Place(TABLE, DONOR, id));
        return new DonationRow(
                id,
                row.getString("reference"),
                row.getObject("received_on", LocalDate.class),
                new Money(row.getBigDecimal("amount")),
                donor == null || row.getBoolean("anonymous") ? "" : masked(donor),
                row.getString("earmark"),
                row.getString("receipt_number"),
                row.getString("reason"));
    }

    /** A person's name is masked; an organisation's is not a person's. */
    private static String masked(String donor) {
        if (donor.matches(ORGANISATION)) {
            return donor;
        }
        try {
            return PersonName.of(donor).masked();
        } catch (InvalidValue organisation) {
            return donor;
        }
    }
}
