package org.cordbank.charity.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.identity.CurrentActor;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.PublicId;
import org.cordbank.kernel.Sql;

/** Repository of instalments. */
@ApplicationScoped
class Payouts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String ROW = "SELECT p.*, a.number AS case_number, (NOT p.after_proof OR EXISTS (SELECT 1 FROM"
            + " charity_payouts b WHERE b.award_id = p.award_id AND b.instalment = p.instalment - 1 AND b.state = 'PAID'"
            + " AND b.proof_on IS NOT NULL)) AS ready FROM charity_payouts p JOIN charity_applications a"
            + " ON a.id = p.application_id";

    @Inject
    private Sql sql;

    @Inject
    private CurrentActor current;

    @Inject
    private Clock clock;

    /** Plans the instalments of an award; the last takes what rounding left, so that they sum to the award. */
    void plan(AwardRow award, LocalDate due) {
        List<Part> parts = sql.rows(
                "SELECT instalment, percent, after_proof FROM charity_instalments WHERE programme_code = ? ORDER BY instalment",
                row -> new Part(row.getInt(1), row.getInt(2), row.getBoolean(3)),
                award.programmeCode());
        Money left = award.amount();
        for (Part part : parts) {
            boolean last = part == parts.get(parts.size() - 1);
            Money amount = last ? left : part.of(award.amount());
            left = left.minus(amount);
            add(award, part, amount, due);
        }
    }

    private record Part(int instalment, int percent, boolean afterProof) {
        Money of(Money whole) {
            return new Money(whole.yuan().multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, 0, RoundingMode.DOWN));
        }
    }

    private void add(AwardRow award, Part part, Money amount, LocalDate due) {
        sql.update(
                "INSERT INTO charity_payouts (id, public_id, award_id, application_id, fund_code, instalment, after_proof,"
                        + " amount, due_on, state) VALUES (NEXT VALUE FOR charity_payouts_seq, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " 'PLANNED')",
                PublicId.random().value(),
                award.id(),
                award.applicationId(),
                award.fundCode(),
                part.instalment(),
                part.afterProof(),
                amount.yuan(),
                due);
    }

    /** Instalments in these states, those due first before others. */
    List<PayoutRow> open(int most) {
        return sql.rows(
                ROW + " WHERE p.state IN ('PLANNED', 'PREPARED') OR (p.state = 'PAID' AND (p.receipt_on IS NULL OR"
                        + " p.proof_on IS NULL)) ORDER BY p.due_on, p.id LIMIT ?",
                Payouts::row,
                most);
    }

    Optional<PayoutRow> find(String publicId) {
        return sql.one(ROW + " WHERE p.public_id = ?", Payouts::row, publicId);
    }

    /** The instalment, held until the act ends. */
    Optional<PayoutRow> hold(String publicId) {
        return sql.one("SELECT id FROM charity_payouts WHERE public_id = ? FOR UPDATE", row -> row.getLong(1), publicId)
                .flatMap(id -> find(publicId));
    }

    List<PayoutRow> ofApplication(long applicationId) {
        return sql.rows(
                ROW + " WHERE p.application_id = ? ORDER BY p.award_id, p.instalment", Payouts::row, applicationId);
    }

    Optional<PayoutRow> payout(long id) {
        return sql.one(ROW + " WHERE p.id = ?", Payouts::row, id);
    }

    /** Who prepared it; 0 when nobody did. */
    long preparedBy(long id) {
        return sql.one("SELECT COALESCE(prepared_by, 0) FROM charity_payouts WHERE id = ?", row -> row.getLong(1), id)
                .orElse(0L);
    }

    boolean prepare(long id) {
        return sql.update(
                        "UPDATE charity_payouts SET state = 'PREPARED', prepared_by = ?, prepared_by_name = ?, prepared_at = ?"
                                + " WHERE id = ? AND state = 'PLANNED'",
                        current.get().id(),
                        current.get().name(),
                        clock.instant(),
                        id)
                == 1;
    }

    boolean referenceKnown(String reference) {
        return sql.one("SELECT 1 FROM charity_payouts WHERE bank_reference = ?", row -> row.getInt(1), reference)
                .isPresent();
    }

    /** Keeps the payment; false when somebody else paid it in the meantime. */
    boolean pay(long id, String reference, LocalDate valueDate, long entry) {
        return sql.update(
                        "UPDATE charity_payouts SET state = 'PAID', paid_by = ?, paid_by_name = ?, paid_at = ?,"
                                + " bank_reference = ?, value_date = ?, ledger_entry_id = ? WHERE id = ? AND state = 'PREPARED'",
                        current.get().id(),
                        current.get().name(),
                        clock.instant(),
                        reference,
                        valueDate,
                        entry,
                        id)
                == 1;
    }

    void receipt(long id, long fileId) {
        sql.update(
                "UPDATE charity_payouts SET receipt_file_id = ?, receipt_on = ? WHERE id = ?",
                fileId,
                clock.instant(),
                id);
    }

    void proof(long id, long fileId) {
        sql.update(
                "UPDATE charity_payouts SET proof_file_id = ?, proof_on = ? WHERE id = ?", fileId, clock.instant(), id);
    }

    /** Cancels what is not paid yet; answers its sum. */
    Money cancelUnpaid(long awardId) {
        Money unpaid = sql.one(
                        "SELECT COALESCE(SUM(amount), 0) FROM charity_payouts WHERE award_id = ?"
                                + " AND state IN ('PLANNED', 'PREPARED')",
                        row -> new Money(row.getBigDecimal(1)),
                        awardId)
                .orElse(Money.ZERO);
        sql.update(
                "UPDATE charity_payouts SET state = 'CANCELLED' WHERE award_id = ? AND state IN ('PLANNED', 'PREPARED')",
                awardId);
        return unpaid;
    }

    private static PayoutRow row(ResultSet row) throws SQLException {
        return new PayoutRow(
                row.getLong("id"),
                row.getString("public_id"),
                row.getLong("award_id"),
                row.getLong("application_id"),
                row.getString("case_number"),
                row.getString("fund_code"),
                row.getInt("instalment"),
                row.getBoolean("after_proof"),
                row.getBoolean("ready"),
                new Money(row.getBigDecimal("amount")),
                row.getObject("due_on", LocalDate.class),
                PayoutState.valueOf(row.getString("state")),
                row.getString("prepared_by_name"),
                Sql.instant(row, "prepared_at"),
                row.getString("paid_by_name"),
                Sql.instant(row, "paid_at"),
                row.getString("bank_reference"),
                row.getObject("value_date", LocalDate.class),
                row.getObject("receipt_file_id", Long.class),
                Sql.instant(row, "receipt_on"),
                row.getObject("proof_file_id", Long.class),
                Sql.instant(row, "proof_on"));
    }
}
