package org.cordbank.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;

/** Reads entries of the books as they were written. */
@ApplicationScoped
class Written {
    @Inject
    private Sql sql;

    /** An entry with its lines; its absence is a fault of the caller. */
    LedgerEntry entry(long id) {
        List<LedgerEntry.Line> lines = sql.rows(
                "SELECT account_code, debit, credit FROM ledger_postings WHERE entry_id = ? ORDER BY line",
                row -> new LedgerEntry.Line(
                        Account.of(row.getString(1)), new Money(row.getBigDecimal(2)), new Money(row.getBigDecimal(3))),
                id);
        return sql.one(
                        "SELECT e.subject_type, e.subject_id, e.entry_text, e.business_date, f.code FROM ledger_entries e"
                                + " LEFT JOIN ledger_funds f ON f.id = e.fund_id WHERE e.id = ?",
                        row -> new LedgerEntry(
                                row.getString(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class),
                                row.getString(5),
                                lines),
                        id)
                .orElseThrow(() -> new IllegalArgumentException("No entry " + id));
    }

    /** True when another entry takes it back, or it takes one back itself. */
    boolean isReversed(long id) {
        return sql.one(
                        "SELECT 1 FROM ledger_entries WHERE reverses_entry_id = ?"
                                + " OR id = ? AND reverses_entry_id IS NOT NULL LIMIT 1",
                        row -> row.getInt(1),
                        id,
                        id)
                .isPresent();
    }
}
