package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordbank.charity.fund.DonationAccount;
import org.cordbank.charity.fund.DonationWay;
import org.cordbank.charity.fund.FundCases;
import org.cordbank.charity.fund.FundFigures;
import org.cordbank.charity.fund.FundWindow;
import org.cordbank.charity.fund.PublishedReport;
import org.cordbank.charity.fund.ReportWindow;
import org.cordbank.charity.notice.AddressBudget;
import org.cordbank.faces.text.Wording;
import org.omnifaces.util.Faces;

/** The glass box: anyone reads what the funds received, spent and have left; without a session. */
@Named
@RequestScoped
public class FundPage {
    private static final int MONTHS = 6;

    @Inject
    private FundWindow window;

    @Inject
    private ReportWindow reports;

    @Inject
    private AddressBudget budget;

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
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        budget.spend(AddressBudget.What.DONATION, request.getRemoteAddr());
        way = window.way(receipt, amount).orElse(null);
        asked = true;
    }

    /** Hands out a published report. */
    public void download(PublishedReport report, boolean english) throws IOException {
        String id = english ? report.englishId() : report.publicId();
        Faces.sendFile(reports.open(id), report.number() + (english ? "-EN" : "") + ".pdf", true);
    }

    public List<PublishedReport> getReports() {
        return reports.reports(MONTHS * 2);
    }

    public List<FundCases> cases(FundFigures fund) {
        return reports.cases(fund.code(), MONTHS * 2);
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
