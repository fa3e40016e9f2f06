package org.cordbank.backoffice.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.charity.fund.FundDesk;
import org.cordbank.charity.fund.ReportDesk;
import org.cordbank.charity.fund.ReportRow;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;
import org.cordbank.ledger.FundRow;
import org.omnifaces.util.Faces;

/** Quarterly and full reports of the funds, pressed from the books and published in time. */
@Named
@ViewScoped
public class ListReportsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/charity/list-reports.xhtml?faces-redirect=true&fund=";

    @Inject
    private ReportDesk desk;

    @Inject
    private FundDesk funds;

    @Inject
    private News news;

    private String fund;

    @NotNull
    private LocalDate from;

    @NotNull
    private LocalDate to;

    @PostConstruct
    void begin() {
        fund = funds.funds().get(0).code();
    }

    public String orderQuarter() {
        desk.orderQuarter(fund, desk.latestQuarter());
        news.tell("charity.fund.report.ordered");
        return AGAIN + fund;
    }

    public String orderFinal() {
        desk.orderFinal(fund, from, to);
        news.tell("charity.fund.report.ordered");
        return AGAIN + fund;
    }

    public String publish(long id) {
        desk.publish(id);
        news.tell("charity.fund.report.published");
        return AGAIN + fund;
    }

    public void download(ReportRow row, boolean english) throws IOException {
        String name = row.fundCode() + "-" + row.to() + (english ? "-en" : "") + ".pdf";
        Faces.sendFile(desk.open(row.id(), english), name, true);
    }

    public String getQuarter() {
        return Wording.of("charity.fund.report.quarter.lead", desk.latestQuarter(), desk.quarterDue());
    }

    public String name(FundRow row) {
        return row.name(Wording.locale());
    }

    public List<FundRow> getFunds() {
        return funds.funds();
    }

    public List<ReportRow> getRows() {
        return desk.reports(fund);
    }

    public String getFund() {
        return fund;
    }

    /** The fund of the address; without one the first stays. */
    public void setFund(String asked) {
        if (asked != null && funds.funds().stream().anyMatch(each -> each.code().equals(asked))) {
            fund = asked;
        }
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
