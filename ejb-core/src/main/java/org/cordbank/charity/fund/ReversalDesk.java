package org.cordbank.charity.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.fund.Reversal.Kind;
import org.cordbank.charity.fund.ReversalRefused.Reason;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;
import org.cordbank.ledger.FundBooks;
import org.cordbank.ledger.Ledger;

/**
 * Where two people take back a donation or a cost that was recorded wrongly. Nothing is deleted: an entry of its own turns
 * the wrong one round, and the reference may be recorded anew as it should have been.
 */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class ReversalDesk {
    private static final int LONGEST = 500;
    private static final String REVERSED =
            " r.reason, r.reversed_on, CONCAT(r.recorded_by_name, ' / ', r.second_by_name) AS by_names FROM ";
    private static final String DONATION =
            "SELECT 'DONATION' AS kind, s.id, s.fund_code, s.reference, s.received_on AS on_day,"
                    + " s.amount, COALESCE(s.earmark, '') AS what, s.ledger_entry_id," + REVERSED
                    + "charity_donations s LEFT JOIN charity_reversals r ON r.id = s.reversal_id WHERE s.id = ?";
    private static final String COST = "SELECT 'COST' AS kind, s.id, s.fund_code, s.reference, s.spent_on AS on_day,"
            + " s.amount, s.purpose AS what, s.ledger_entry_id," + REVERSED
            + "charity_costs s LEFT JOIN charity_reversals r ON r.id = s.reversal_id WHERE s.id = ?";

    @Inject
    private Sql sql;

    @Inject
    private FundBooks books;

    @Inject
    private Ledger ledger;

    @Inject
    private Programmes programmes;

    @Inject
    private Signatures signatures;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What was recorded, and whether it stands. @throws ReversalRefused UNKNOWN */
    public Reversal recorded(Kind kind, long id) {
        return sql.one(kind == Kind.COST ? COST : DONATION, ReversalDesk::row, id)
                .orElseThrow(() -> new ReversalRefused(Reason.UNKNOWN, id));
    }

    /**
     * Takes it back, seen by a second person of finance or the charity officer.
     *
     * @throws ReversalRefused REVERSED_ALREADY, NO_REASON, or SPENT when a donation's money has left the fund since
     */
    public void reverse(String formKey, Kind kind, long id, String why, String badge, String pin) {
        forms.once(formKey, "charity.reverse", () -> {
            books.hold(recorded(kind, id).fund());
            Reversal wrong = standing(kind, id);
            String reason = said(why);
            Signature second = signatures
                    .second(badge, pin, Signature.Meaning.VERIFIED, Role.FINANCE, Role.CHARITY_OFFICER)
                    .spend();
            keep(wrong, reason, second);
            return Long.toString(id);
        });
    }

    private Reversal standing(Kind kind, long id) {
        Reversal wrong = recorded(kind, id);
        if (!wrong.isStanding()) {
            throw new ReversalRefused(Reason.REVERSED_ALREADY, wrong.reference());
        }
        Money cash = books.standing(wrong.fund()).cash();
        if (kind == Kind.DONATION && wrong.amount().compareTo(cash) > 0) {
            throw new ReversalRefused(Reason.SPENT, wrong.amount().print(), cash.print());
        }
        return wrong;
    }

    private String said(String why) {
        String reason = why == null ? "" : why.strip();
        int least = programmes.rule("reason_least_chars");
        if (reason.codePointCount(0, reason.length()) < least || reason.length() > LONGEST) {
            throw new ReversalRefused(Reason.NO_REASON, least, LONGEST);
        }
        return reason;
    }

    private void keep(Reversal wrong, String reason, Signature second) {
        LocalDate today = LocalDate.now(clock);
        long entry = ledger.reverse(wrong.entryId(), wrong.reference(), today);
        long id = sql.next("charity_reversals_seq");
        Actor who = current.get();
        sql.update(
                "INSERT INTO charity_reversals (id, kind, subject_id, fund_code, reason, reversed_on, ledger_entry_id,"
                        + " recorded_by, recorded_by_name, second_by, second_by_name, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                wrong.kind(),
                wrong.id(),
                wrong.fund(),
                reason,
                today,
                entry,
                who.id(),
                who.name(),
                second.signer().id(),
                second.signer().name(),
                clock.instant());
        String table = wrong.kind() == Kind.COST ? "charity_costs" : "charity_donations";
        sql.update("UPDATE " + table + " SET reversal_id = ? WHERE id = ? AND reversal_id IS NULL", id, wrong.id());
        trail.record(AuditAct.on(wrong.kind() == Kind.COST ? "fund-cost" : "donation", wrong.id(), "reverse")
                .with("fund", wrong.fund())
                .with("amount", wrong.amount())
                .with("reference", wrong.reference())
                .because(reason)
                .signed(second));
    }

    private static Reversal row(ResultSet row) throws SQLException {
        return new Reversal(
                Kind.valueOf(row.getString("kind")),
                row.getLong("id"),
                row.getString("fund_code"),
                row.getString("reference"),
                row.getObject("on_day", LocalDate.class),
                new Money(row.getBigDecimal("amount")),
                row.getString("what"),
                row.getLong("ledger_entry_id"),
                row.getString("reason"),
                row.getObject("reversed_on", LocalDate.class),
                row.getString("by_names"));
    }
}
