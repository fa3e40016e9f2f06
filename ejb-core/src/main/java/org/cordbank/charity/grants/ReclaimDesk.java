package org.cordbank.charity.grants;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.grants.PayoutRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.Money;
import org.cordbank.kernel.Sql;
import org.cordbank.ledger.Account;
import org.cordbank.ledger.Ledger;
import org.cordbank.ledger.LedgerEntry;

/** Where a grant is taken back: the director revokes it, finance records what was paid back. */
@Stateless
public class ReclaimDesk {
    private static final Set<ApplicationStatus> GRANTED = Set.of(
            ApplicationStatus.APPROVED,
            ApplicationStatus.PAYING,
            ApplicationStatus.FOLLOW_UP,
            ApplicationStatus.CLOSED);

    @Inject
    private Sql sql;

    @Inject
    private Awards awards;

    @Inject
    private Payouts payouts;

    @Inject
    private CaseFile cases;

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

    /** Revokes a grant: what is not paid is cancelled, what was paid is to come back. */
    @RolesAllowed(Roles.MEDICAL_DIRECTOR)
    public void revoke(String formKey, String publicId, String why, String pin) {
        forms.once(formKey, "charity.revoke", () -> {
            if (why == null || why.isBlank()) {
                throw new PayoutRefused(Reason.SAY_WHY);
            }
            Signature signature =
                    signatures.own(pin, Signature.Meaning.APPROVED).spend();
            ApplicationRow found = cases.find(publicId).orElseThrow(() -> new PayoutRefused(Reason.UNKNOWN, publicId));
            ApplicationRow row = cases.hold(found.id());
            if (!GRANTED.contains(row.status())) {
                throw new PayoutRefused(Reason.NOT_HERE, row.number(), row.status());
            }
            AwardRow award = awards.of(row.id()).orElseThrow(() -> new PayoutRefused(Reason.UNKNOWN, publicId));
            takeBack(award, row, why.strip());
            cases.advance(row.id(), ApplicationStatus.REVOKED, why.strip());
            trail.record(AuditAct.on("award", award.id(), "revoke")
                    .because(why.strip())
                    .signed(signature));
            return publicId;
        });
    }

    /**
     * Records money that came back.
     *
     * @throws PayoutRefused TOO_MUCH beyond what is to come back
     */
    @RolesAllowed(Roles.FINANCE)
    public void giveBack(String formKey, String publicId, Money amount, String bankReference, LocalDate valueDate) {
        forms.once(formKey, "charity.give-back", () -> {
            if (amount.isNegative() || amount.isZero()) {
                throw new PayoutRefused(Reason.NOT_POSITIVE, amount.print());
            }
            String reference = bankReference == null
                    ? ""
                    : bankReference.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            if (!reference.matches("[A-Z0-9-]{6,40}")) {
                throw new PayoutRefused(Reason.NOT_A_REFERENCE, bankReference);
            }
            if (valueDate == null || valueDate.isAfter(LocalDate.now(clock))) {
                throw new PayoutRefused(Reason.IN_THE_FUTURE, valueDate);
            }
            ApplicationRow row = cases.hold(cases.find(publicId)
                    .orElseThrow(() -> new PayoutRefused(Reason.UNKNOWN, publicId))
                    .id());
            AwardRow award = awards.of(row.id())
                    .filter(one -> one.state() == AwardState.REVOKED)
                    .orElseThrow(() -> new PayoutRefused(Reason.NOT_HERE, row.number(), row.status()));
            Money open = toComeBack(award);
            if (amount.compareTo(open) > 0) {
                throw new PayoutRefused(Reason.TOO_MUCH, amount.print(), open.print());
            }
            keep(award, row, amount, reference, valueDate);
            return publicId;
        });
    }

    /** A granted case by its number, with what is still to come back of it. */
    @RolesAllowed({Roles.FINANCE, Roles.MEDICAL_DIRECTOR})
    public Optional<ReclaimRow> find(String number) {
        return cases.byNumber(number).flatMap(row -> awards.of(row.id())
                .map(award -> new ReclaimRow(
                        row.publicId().value(),
                        row.number().toString(),
                        row.status(),
                        award.amount(),
                        GRANTED.contains(row.status()),
                        award.state() == AwardState.REVOKED ? toComeBack(award) : Money.ZERO)));
    }

    private void takeBack(AwardRow award, ApplicationRow row, String why) {
        Money unpaid = payouts.cancelUnpaid(award.id());
        Money paid = award.amount().minus(unpaid);
        LedgerEntry entry = LedgerEntry.about("award", award.id(), row.number().toString(), LocalDate.now(clock))
                .inFund(award.fundCode());
        if (!unpaid.isZero()) {
            entry = entry.debit(Account.FUND_GRANTS_PAYABLE, unpaid);
        }
        if (!paid.isZero()) {
            entry = entry.debit(Account.FUND_RECLAIMS, paid);
        }
        ledger.post(entry.credit(Account.FUND_GRANTS, award.amount()));
        if (!awards.become(award.id(), AwardState.STANDING, AwardState.REVOKED, null, why)) {
            throw new PayoutRefused(Reason.NOT_HERE, row.number(), award.state());
        }
        awards.giveBack(award);
    }

    private Money toComeBack(AwardRow award) {
        return sql.one(
                        "SELECT COALESCE((SELECT SUM(amount) FROM charity_payouts WHERE award_id = ? AND state = 'PAID'), 0)"
                                + " - COALESCE((SELECT SUM(amount) FROM charity_returns WHERE award_id = ?), 0)",
                        row -> new Money(row.getBigDecimal(1)),
                        award.id(),
                        award.id())
                .orElse(Money.ZERO);
    }

    private void keep(AwardRow award, ApplicationRow row, Money amount, String reference, LocalDate valueDate) {
        boolean known = sql.one(
                        "SELECT 1 FROM charity_returns WHERE bank_reference = ?", line -> line.getInt(1), reference)
                .isPresent();
        if (known) {
            throw new PayoutRefused(Reason.REFERENCE_KNOWN, reference);
        }
        long id = sql.next("charity_returns_seq");
        long entry = ledger.post(LedgerEntry.about("reclaim", id, row.number().toString(), valueDate)
                .inFund(award.fundCode())
                .debit(Account.FUND_CASH, amount)
                .credit(Account.FUND_RECLAIMS, amount));
        sql.update(
                "INSERT INTO charity_returns (id, award_id, amount, bank_reference, value_date, ledger_entry_id, recorded_by,"
                        + " recorded_by_name, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                award.id(),
                amount.yuan(),
                reference,
                valueDate,
                entry,
                current.get().id(),
                current.get().name(),
                clock.instant());
        trail.record(AuditAct.on("award", award.id(), "give-back").with("amount", amount));
    }
}
