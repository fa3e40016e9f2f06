package org.cordbank.backoffice.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.charity.fund.DonationRow;
import org.cordbank.charity.fund.FundDesk;
import org.cordbank.faces.text.Wording;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.ledger.FlowRow;
import org.cordbank.ledger.FundRow;
import org.cordbank.ledger.FundStanding;
import org.cordbank.ledger.TrailRow;

/** What the books of a fund say: standing, movements, donations and where one of them went. */
@Named
@RequestScoped
public class FundLedgerPage {
    private static final int PAGE = 30;

    @Inject
    private FundDesk desk;

    @Inject
    private CurrentActor actor;

    private String fund;
    private long after;
    private long donation;
    private List<FundRow> funds;
    private FundStanding standing;
    private List<FlowRow> flows;
    private List<DonationRow> donations;

    /** Reads the fund the address names, or else the first. */
    public void open() {
        funds = desk.funds();
        if (fund == null || funds.stream().noneMatch(row -> row.code().equals(fund))) {
            fund = funds.get(0).code();
        }
        standing = desk.standing(fund);
        flows = desk.flows(fund, after, PAGE);
        donations = desk.donations(fund, 0, PAGE);
    }

    public List<FundRow> getFunds() {
        return funds;
    }

    public String getTitle() {
        return name(desk.fund(fund));
    }

    public String getHolder() {
        return desk.fund(fund).holder(Wording.locale());
    }

    public String name(FundRow row) {
        return row.name(Wording.locale());
    }

    public FundStanding getStanding() {
        return standing;
    }

    public int getFaults() {
        return desk.faults();
    }

    public List<FlowRow> getFlows() {
        return flows;
    }

    public List<DonationRow> getDonations() {
        return donations;
    }

    public List<TrailRow> getWay() {
        return donation == 0 ? List.of() : desk.way(donation);
    }

    /** True for those who may take a donation back. */
    public boolean isFinance() {
        return actor.get().roles().contains(Role.FINANCE);
    }

    public Object getNextFlow() {
        return flows.size() < PAGE ? null : flows.get(PAGE - 1).entryId();
    }

    public long getDonation() {
        return donation;
    }

    public void setDonation(long donation) {
        this.donation = donation;
    }

    public String getFund() {
        return fund;
    }

    public void setFund(String fund) {
        this.fund = fund;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }
}
