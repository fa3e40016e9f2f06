package org.cordbank.charity.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.applications.IllnessRow;
import org.cordbank.charity.applications.MeansRow;
import org.cordbank.charity.grants.AwardRefused.Reason;
import org.cordbank.charity.programmes.ProgrammeRow;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.kernel.Money;
import org.cordbank.ledger.Account;
import org.cordbank.ledger.FundBooks;
import org.cordbank.ledger.Ledger;
import org.cordbank.ledger.LedgerEntry;

/**
 * Awards within the acts of those who decide: computed by the programme's rules, taken from budget and ceiling when the
 * director approves, owed by the fund when the notice has passed, given back when the case ends before.
 */
@ApplicationScoped
public class Grants {
    @Inject
    private Awards awards;

    @Inject
    private Payouts payouts;

    @Inject
    private CaseFile cases;

    @Inject
    private Programmes programmes;

    @Inject
    private FundBooks books;

    @Inject
    private Ledger ledger;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What the rules give for a case now; nothing is held. */
    public Award compute(ApplicationRow application) {
        return compute(
                application, awards.grantedNow(cases.patientIndex(application.id()), application.programmeCode()));
    }

    /** The programme's budget of this year and what the fund may still promise. */
    public BudgetStanding budget(ApplicationRow application) {
        String fund = programme(application).fundCode();
        int year = LocalDate.now(clock).getYear();
        Money available = books.standing(fund).available().minus(awards.reserved(fund));
        return awards.budget(application.programmeCode(), year, available)
                .orElse(new BudgetStanding(year, Money.ZERO, Money.ZERO, available));
    }

    /** The award of a case, if it has one. */
    public Optional<AwardRow> of(long applicationId) {
        return awards.of(applicationId);
    }

    /**
     * Computes the award anew and takes it from ceiling, budget and fund, or from none of them.
     *
     * @param seen the amount the decider read
     * @throws AwardRefused when the rules give nothing or another amount, or one of the three does not bear it
     */
    public Award reserve(ApplicationRow application, Money seen) {
        ProgrammeRow programme = programme(application);
        byte[] patient = cases.patientIndex(application.id());
        Money before = awards.grantedBefore(patient, programme.code(), programme.capPerson());
        Award award = granted(application, compute(application, before), seen);
        Money amount = award.amount();
        if (!awards.give(patient, programme.code(), amount, programme.capPerson())) {
            throw new AwardRefused(Reason.CEILING, programme.capPerson().print(), before.print());
        }
        int year = LocalDate.now(clock).getYear();
        long id = awards.add(application.id(), programme.code(), programme.fundCode(), year, patient, award);
        take(programme, year, amount);
        trail.record(AuditAct.on("award", id, "reserve")
                .with("application", application.number())
                .with("amount", amount));
        return award;
    }

    /** What all awards wait for each other at, and therefore last: the fund's balances, then the year's budget. */
    private void take(ProgrammeRow programme, int year, Money amount) {
        Money available = books.hold(programme.fundCode()).available().minus(awards.reserved(programme.fundCode()));
        if (available.isNegative()) {
            throw new AwardRefused(
                    Reason.FUND, programme.name(), available.plus(amount).print(), amount.print());
        }
        if (!awards.commit(programme.code(), year, amount)) {
            Money left = awards.budget(programme.code(), year, available)
                    .map(BudgetStanding::left)
                    .orElse(Money.ZERO);
            throw new AwardRefused(Reason.BUDGET, year, left.print(), amount.print());
        }
    }

    /** The notice has passed: the fund owes the award, and its instalments are planned. Answers the award's id. */
    public long owe(ApplicationRow application) {
        AwardRow award =
                awards.of(application.id()).orElseThrow(() -> new AwardRefused(Reason.NO_AWARD, application.number()));
        LocalDate today = LocalDate.now(clock);
        long entry = ledger.post(
                LedgerEntry.about("award", award.id(), application.number().toString(), today)
                        .inFund(award.fundCode())
                        .debit(Account.FUND_GRANTS, award.amount())
                        .credit(Account.FUND_GRANTS_PAYABLE, award.amount()));
        if (!awards.become(award.id(), AwardState.RESERVED, AwardState.STANDING, entry, null)) {
            throw new AwardRefused(Reason.NO_AWARD, application.number());
        }
        payouts.plan(award, today.plusDays(programmes.rule("payment_days")));
        trail.record(AuditAct.on("award", award.id(), "owe").with("amount", award.amount()));
        return award.id();
    }

    /** The case ended before anything was paid: what was reserved or owed is free again. Does nothing without an award. */
    public void release(long applicationId) {
        awards.of(applicationId)
                .filter(award -> awards.become(award.id(), AwardState.RESERVED, AwardState.RELEASED, null, null)
                        || unpaid(award)
                                && awards.become(award.id(), AwardState.STANDING, AwardState.RELEASED, null, null))
                .ifPresent(award -> {
                    awards.giveBack(award);
                    trail.record(AuditAct.on("award", award.id(), "release").with("amount", award.amount()));
                });
    }

    /** Cancels the instalments of an award that is owed and takes it out of the books; false when it is not owed. */
    private boolean unpaid(AwardRow award) {
        if (award.state() != AwardState.STANDING
                || !payouts.cancelUnpaid(award.id()).equals(award.amount())) {
            return false;
        }
        ledger.post(LedgerEntry.about("award", award.id(), "release", LocalDate.now(clock))
                .inFund(award.fundCode())
                .debit(Account.FUND_GRANTS_PAYABLE, award.amount())
                .credit(Account.FUND_GRANTS, award.amount()));
        return true;
    }

    private Award granted(ApplicationRow application, Award award, Money seen) {
        if (awards.of(application.id())
                .filter(known -> known.state() == AwardState.RESERVED || known.state() == AwardState.STANDING)
                .isPresent()) {
            throw new AwardRefused(Reason.AWARDED, application.number());
        }
        if (award.tier().isEmpty()) {
            throw new AwardRefused(Reason.NO_TIER, application.number());
        }
        if (!award.isGranted()) {
            throw new AwardRefused(Reason.NOTHING_LEFT, application.number());
        }
        if (!award.amount().equals(seen)) {
            throw new AwardRefused(
                    Reason.AMOUNT_CHANGED,
                    application.number(),
                    seen == null ? "-" : seen.print(),
                    award.amount().print());
        }
        return award;
    }

    private Award compute(ApplicationRow application, Money before) {
        IllnessRow illness = cases.illness(application.id());
        MeansRow means = cases.means(application.id());
        if (illness.treatment() == null || means.ownCost() == null || means.incomePerHead() == null) {
            throw new AwardRefused(Reason.INCOMPLETE, application.number());
        }
        ProgrammeRow programme = programme(application);
        AwardRules rules = new AwardRules(
                programmes.tiers(application.programmeId(), application.language()),
                programme.capCase(),
                programme.capPerson(),
                Money.of(programmes.rule("award_step_yuan")));
        boolean hardship = means.hardship() != null && means.hardship().isCertified();
        return Award.compute(
                rules, new AwardFacts(illness.treatment(), hardship, means.incomePerHead(), means.ownCost(), before));
    }

    private ProgrammeRow programme(ApplicationRow application) {
        return programmes.programme(application.programmeId(), application.language());
    }
}
