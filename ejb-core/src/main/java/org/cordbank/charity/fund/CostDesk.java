package org.cordbank.charity.fund;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.fund.CostRefused.Reason;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;
import org.cordbank.ledger.Account;
import org.cordbank.ledger.FundBooks;
import org.cordbank.ledger.Ledger;
import org.cordbank.ledger.LedgerEntry;

/** Where finance records, by two people, what a fund spent on other things than grants. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class CostDesk {
    @Inject
    private Sql sql;

    @Inject
    private FundBooks books;

    @Inject
    private Ledger ledger;

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

    /** Costs of a fund, newest first; of all funds when {@code fund} is empty. */
    public List<CostRow> costs(String fund, int most) {
        return sql.rows(
                "SELECT c.id, c.fund_code, c.reference, c.spent_on, c.amount, c.purpose, c.recorded_by_name,"
                        + " c.second_by_name, r.reason FROM charity_costs c LEFT JOIN charity_reversals r ON r.id ="
                        + " c.reversal_id WHERE ? IN ('', c.fund_code) ORDER BY c.id DESC LIMIT ?",
                row -> new CostRow(
                        row.getLong("id"),
                        row.getString("fund_code"),
                        row.getString("reference"),
                        row.getObject("spent_on", LocalDate.class),
                        new Money(row.getBigDecimal("amount")),
                        row.getString("purpose"),
                        row.getString("recorded_by_name"),
                        row.getString("second_by_name"),
                        row.getString("reason")),
                fund,
                most);
    }

    /** Records a cost, seen by a second person of finance or the charity officer; answers its id. */
    public long record(String formKey, RecordCost cost, String badge, String pin) {
        return Long.parseLong(forms.once(formKey, "charity.record-cost", () -> {
            Signature second = signatures
                    .second(badge, pin, Signature.Meaning.VERIFIED, Role.FINANCE, Role.CHARITY_OFFICER)
                    .spend();
            return Long.toString(keep(checked(cost), second));
        }));
    }

    private RecordCost checked(RecordCost cost) {
        if (cost.amount().isNegative() || cost.amount().isZero()) {
            throw new CostRefused(Reason.NOT_POSITIVE, cost.amount().print());
        }
        if (cost.on().isAfter(LocalDate.now(clock))) {
            throw new CostRefused(Reason.IN_THE_FUTURE, cost.on());
        }
        String reference = cost.reference() == null
                ? ""
                : cost.reference().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!reference.matches("[A-Z0-9-]{6,40}")) {
            throw new CostRefused(Reason.NOT_A_REFERENCE, cost.reference());
        }
        String purpose = cost.purpose() == null ? "" : cost.purpose().strip();
        if (purpose.isEmpty()) {
            throw new CostRefused(Reason.NO_PURPOSE);
        }
        return new RecordCost(cost.fund(), reference, cost.on(), cost.amount(), purpose);
    }

    private long keep(RecordCost cost, Signature second) {
        books.hold(cost.fund());
        boolean known = sql.one(
                        "SELECT 1 FROM charity_costs WHERE fund_code = ? AND standing_reference = ?",
                        row -> row.getInt(1),
                        cost.fund(),
                        cost.reference())
                .isPresent();
        if (known) {
            throw new CostRefused(Reason.REFERENCE_KNOWN, cost.reference());
        }
        long id = sql.next("charity_costs_seq");
        long entry = ledger.post(LedgerEntry.about("fund-cost", id, cost.purpose(), cost.on())
                .inFund(cost.fund())
                .debit(Account.FUND_COSTS, cost.amount())
                .credit(Account.FUND_CASH, cost.amount()));
        Actor who = current.get();
        sql.update(
                "INSERT INTO charity_costs (id, fund_code, reference, spent_on, amount, purpose, ledger_entry_id,"
                        + " recorded_by, recorded_by_name, second_by, second_by_name, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                cost.fund(),
                cost.reference(),
                cost.on(),
                cost.amount().yuan(),
                cost.purpose(),
                entry,
                who.id(),
                who.name(),
                second.signer().id(),
                second.signer().name(),
                clock.instant());
        trail.record(AuditAct.on("fund-cost", id, "record")
                .with("fund", cost.fund())
                .with("amount", cost.amount())
                .with("reference", cost.reference())
                .signed(second));
        return id;
    }
}
