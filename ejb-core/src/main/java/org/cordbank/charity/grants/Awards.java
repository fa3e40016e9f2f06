package org.cordbank.charity.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;

/** Repository of awards, of what each programme spent of its year, and of what each patient was given. */
@ApplicationScoped
class Awards {
    @Inject
    private Sql sql;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** What was granted to the patient by the programme so far, held until the act ends. */
    Money grantedBefore(byte[] patient, String programme, Money ceiling) {
        sql.update(
                "INSERT INTO charity_recipients (patient_index, programme_code, granted, ceiling) VALUES (?, ?, 0, ?)"
                        + " ON DUPLICATE KEY UPDATE programme_code = programme_code",
                patient,
                programme,
                ceiling.yuan());
        return sql.one(
                        "SELECT granted FROM charity_recipients WHERE patient_index = ? AND programme_code = ? FOR UPDATE",
                        row -> new Money(row.getBigDecimal(1)),
                        patient,
                        programme)
                .orElseThrow();
    }

    /** The same without holding anything, for a page that only shows what would be. */
    Money grantedNow(byte[] patient, String programme) {
        return sql.one(
                        "SELECT granted FROM charity_recipients WHERE patient_index = ? AND programme_code = ?",
                        row -> new Money(row.getBigDecimal(1)),
                        patient,
                        programme)
                .orElse(Money.ZERO);
    }

    /** Adds to what the patient was given; false when it would pass the ceiling. */
    boolean give(byte[] patient, String programme, Money amount, Money ceiling) {
        return sql.update(
                        "UPDATE charity_recipients SET granted = granted + ?, ceiling = ? WHERE patient_index = ?"
                                + " AND programme_code = ? AND granted + ? <= ?",
                        amount.yuan(),
                        ceiling.yuan(),
                        patient,
                        programme,
                        amount.yuan(),
                        ceiling.yuan())
                == 1;
    }

    /** Takes from the year's budget; false when it would pass it. */
    boolean commit(String programme, int year, Money amount) {
        return sql.update(
                        "UPDATE charity_budgets SET committed = committed + ? WHERE programme_code = ? AND year = ?"
                                + " AND committed + ? <= budget",
                        amount.yuan(),
                        programme,
                        year,
                        amount.yuan())
                == 1;
    }

    /** Gives an award's money back to budget and ceiling. */
    void giveBack(AwardRow award) {
        sql.update(
                "UPDATE charity_budgets SET committed = committed - ? WHERE programme_code = ? AND year = ?",
                award.amount().yuan(),
                award.programmeCode(),
                award.year());
        sql.update(
                "UPDATE charity_recipients r JOIN charity_awards a ON a.patient_index = r.patient_index"
                        + " AND a.programme_code = r.programme_code SET r.granted = r.granted - ? WHERE a.id = ?",
                award.amount().yuan(),
                award.id());
    }

    Optional<BudgetStanding> budget(String programme, int year, Money fundAvailable) {
        return sql.one(
                "SELECT budget, committed FROM charity_budgets WHERE programme_code = ? AND year = ?",
                row -> new BudgetStanding(
                        year, new Money(row.getBigDecimal(1)), new Money(row.getBigDecimal(2)), fundAvailable),
                programme,
                year);
    }

    /** Reserved and not yet in the books of the fund. */
    Money reserved(String fund) {
        return sql.one(
                        "SELECT COALESCE(SUM(amount), 0) FROM charity_awards WHERE fund_code = ? AND state = 'RESERVED'",
                        row -> new Money(row.getBigDecimal(1)),
                        fund)
                .orElse(Money.ZERO);
    }

    long add(long applicationId, String programme, String fund, int year, byte[] patient, Award award) {
        long id = sql.next("charity_awards_seq");
        sql.update(
                "INSERT INTO charity_awards (id, application_id, programme_code, fund_code, year, patient_index, tier, amount,"
                        + " state, decided_by, decided_by_name, decided_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'RESERVED', ?, ?, ?)",
                id,
                applicationId,
                programme,
                fund,
                year,
                patient,
                award.tier(),
                award.amount().yuan(),
                current.get().id(),
                current.get().name(),
                clock.instant());
        for (int line = 0; line < award.lines().size(); line++) {
            AwardLine each = award.lines().get(line);
            JsonArrayBuilder values = Json.createArrayBuilder();
            each.values().forEach(values::add);
            sql.update(
                    "INSERT INTO charity_award_lines (award_id, line, step, step_values, amount_after)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    id,
                    line + 1,
                    each.step(),
                    values.build().toString(),
                    each.after().yuan());
        }
        return id;
    }

    /** The award of a case that counts: the reserved or standing one, or else the latest. */
    Optional<AwardRow> of(long applicationId) {
        return sql.one(
                "SELECT * FROM charity_awards WHERE application_id = ? ORDER BY live_application DESC, id DESC LIMIT 1",
                this::row,
                applicationId);
    }

    Optional<AwardRow> award(long id) {
        return sql.one("SELECT * FROM charity_awards WHERE id = ?", this::row, id);
    }

    /** Moves an award on; false when it is in another state by now. */
    boolean become(long id, AwardState from, AwardState to, Long entry, String why) {
        return sql.update(
                        "UPDATE charity_awards SET state = ?, ledger_entry_id = COALESCE(?, ledger_entry_id), revoked_why = ?"
                                + " WHERE id = ? AND state = ?",
                        to,
                        entry,
                        why,
                        id,
                        from)
                == 1;
    }

    private AwardRow row(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new AwardRow(
                id,
                row.getLong("application_id"),
                row.getString("programme_code"),
                row.getString("fund_code"),
                row.getInt("year"),
                row.getString("tier"),
                new Money(row.getBigDecimal("amount")),
                AwardState.valueOf(row.getString("state")),
                row.getString("decided_by_name"),
                Sql.instant(row, "decided_at"),
                lines(id));
    }

    private List<AwardLine> lines(long awardId) {
        return sql.rows(
                "SELECT step, step_values, amount_after FROM charity_award_lines WHERE award_id = ? ORDER BY line",
                row -> {
                    try (JsonReader values = Json.createReader(new StringReader(row.getString("step_values")))) {
                        return new AwardLine(
                                AwardLine.Step.valueOf(row.getString("step")),
                                values.readArray().getValuesAs(JsonString::getString),
                                new Money(row.getBigDecimal("amount_after")));
                    }
                },
                awardId);
    }
}
