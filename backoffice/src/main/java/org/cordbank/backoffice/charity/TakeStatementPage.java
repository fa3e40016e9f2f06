package org.cordbank.backoffice.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.cordbank.charity.fund.FundDesk;
import org.cordbank.charity.fund.ImportOutcome;
import org.cordbank.charity.fund.ImportRow;
import org.cordbank.charity.fund.RowFault;
import org.cordbank.faces.text.Wording;
import org.cordbank.ledger.FundRow;

/** Finance takes in an account statement of the Red Cross. */
@Named
@ViewScoped
public class TakeStatementPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LATEST = 20;

    @Inject
    private FundDesk desk;

    @NotBlank
    private String fund;

    @NotNull
    private transient Part statement;

    private transient ImportOutcome outcome;
    private transient List<ImportRow> imports;

    @PostConstruct
    void begin() {
        fund = desk.funds().get(0).code();
        imports = desk.imports(fund, LATEST);
    }

    /** Reads the file and shows what it came to; nothing is recorded while a line is bad. */
    public void take() throws IOException {
        outcome = desk.take(
                fund,
                statement.getSubmittedFileName(),
                statement.getInputStream().readAllBytes());
        imports = desk.imports(fund, LATEST);
    }

    public String sentence(RowFault fault) {
        return Wording.of(fault.textKey(), fault.value());
    }

    /** What was recorded, in one sentence. */
    public String getDone() {
        return Wording.of(
                "charity.fund.statement.done",
                outcome.fileName(),
                outcome.lines(),
                outcome.recorded(),
                outcome.amount().print());
    }

    public String name(FundRow row) {
        return row.name(Wording.locale());
    }

    public List<FundRow> getFunds() {
        return desk.funds();
    }

    public List<ImportRow> getImports() {
        return imports;
    }

    public ImportOutcome getOutcome() {
        return outcome;
    }

    public String getFund() {
        return fund;
    }

    public void setFund(String fund) {
        this.fund = fund;
    }

    public Part getStatement() {
        return statement;
    }

    public void setStatement(Part statement) {
        this.statement = statement;
    }
}
