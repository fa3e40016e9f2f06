package org.cordbank.backoffice.charity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.List;
import org.cordbank.charity.grants.AwardLine;
import org.cordbank.charity.review.DirectorDesk;
import org.cordbank.charity.review.DirectorSheet;
import org.cordbank.charity.review.RefusalReason;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;
import org.cordbank.kernel.Money;

/** The director reads what the decision rests on and how the amount came about, and approves or refuses. */
@Named
@ViewScoped
public class ApproveCasePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/charity/list-approvals.xhtml?faces-redirect=true";

    @Inject
    private DirectorDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final RefuseForm refusal = new RefuseForm();

    @NotBlank
    private String pin;

    private String id;
    private String seen;
    private transient DirectorSheet sheet;

    public void open() {
        sheet = desk.sheet(id);
        seen = sheet.award().amount().toString();
    }

    public String approve() {
        desk.approve(formKey.value(), id, Money.of(seen), pin);
        news.tell(
                "charity.review.approve.done",
                sheet.file().application().number(),
                Money.of(seen).print());
        return LIST;
    }

    public String refuse() {
        desk.refuse(formKey.value(), id, refusal.getReason(), refusal.getWords(), refusal.getPin());
        news.tell("charity.review.refuse.done", sheet.file().application().number());
        return LIST;
    }

    public String sentence(AwardLine line) {
        return Wording.of(line.textKey(), line.values().toArray());
    }

    /** Budget of the year and what the fund may promise, in one sentence. */
    public String getBudget() {
        return Wording.of(
                "charity.review.approve.budget",
                sheet.budget().year(),
                sheet.budget().budget().print(),
                sheet.budget().committed().print(),
                sheet.budget().left().print(),
                sheet.budget().fundAvailable().print());
    }

    public List<RefusalReason> getReasons() {
        return desk.reasons(Wording.locale());
    }

    public DirectorSheet getSheet() {
        return sheet;
    }

    public RefuseForm getRefusal() {
        return refusal;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
