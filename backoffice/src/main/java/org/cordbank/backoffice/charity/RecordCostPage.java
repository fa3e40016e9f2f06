package org.cordbank.backoffice.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.charity.fund.CostDesk;
import org.cordbank.charity.fund.CostRow;
import org.cordbank.charity.fund.FundDesk;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;
import org.cordbank.ledger.FundRow;

/** Two people record what a fund spent on other things than grants. */
@Named
@ViewScoped
public class RecordCostPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LATEST = 20;

    @Inject
    private CostDesk desk;

    @Inject
    private FundDesk funds;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final RecordCostForm form = new RecordCostForm();
    private transient List<CostRow> costs;

    @PostConstruct
    void begin() {
        form.setFund(funds.funds().get(0).code());
        costs = desk.costs("", LATEST);
    }

    public String record() {
        desk.record(
                formKey.value(),
                form.command(),
                form.getSecond().getBadge(),
                form.getSecond().getPin());
        news.tell("charity.fund.cost.done", form.getAmount().print());
        return "/charity/record-cost.xhtml?faces-redirect=true";
    }

    public String name(FundRow row) {
        return row.name(Wording.locale());
    }

    public List<FundRow> getFunds() {
        return funds.funds();
    }

    public List<CostRow> getCosts() {
        return costs;
    }

    public RecordCostForm getForm() {
        return form;
    }
}
