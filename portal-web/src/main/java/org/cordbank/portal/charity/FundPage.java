package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordbank.charity.fund.DonationAccount;
import org.cordbank.charity.fund.DonationWay;
import org.cordbank.charity.fund.FundFigures;
import org.cordbank.charity.fund.FundWindow;
import org.cordbank.faces.text.Wording;

/** The glass box: anyone reads what the funds received, spent and have left; without a session. */
@Named
@RequestScoped
public class FundPage {
    private static final int MONTHS = 6;

    @Inject
    private FundWindow window;

    private List<FundFigures> funds;
    private final Map<String, MonthBars> bars = new LinkedHashMap<>();
    private String receipt;
    private String amount;
    private boolean asked;
    private DonationWay way;

    @PostConstruct
    void read() {
        funds = window.figures();
        funds.forEach(fund -> bars.put(fund.code(), new MonthBars(window.months(fund.code(), MONTHS))));
    }

    /** Looks up where a donation went; the answer stands on the same page. */
    public void look() {
        way = window.way(receipt, amount).orElse(null);
        asked = true;
    }

    public MonthBars bars(FundFigures fund) {
        return bars.get(fund.code());
    }

    public String name(FundFigures fund) {
        return fund.name(Wording.locale());
    }

    public String holder(FundFigures fund) {
        return fund.holder(Wording.locale());
    }

    public String line(DonationAccount account, String what) {
        return switch (what) {
            case "holder" -> account.holder(Wording.locale());
            case "bank" -> account.bank(Wording.locale());
            default -> account.remark(Wording.locale());
        };
    }

    public List<FundFigures> getFunds() {
        return funds;
    }

    public List<DonationAccount> getAccounts() {
        return window.accounts();
    }

    public boolean isAsked() {
        return asked;
    }

    public DonationWay getWay() {
        return way;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }
}
