package org.cordbank.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.cordbank.contract.Countersign;
import org.cordbank.contract.CountersigningDesk;
import org.cordbank.contract.WaitingRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.family.FamilyDesk;
import org.cordbank.family.MotherRow;

/** Signed contracts that wait for the bank, the longest waiting first, and the decision on one of them. */
@Named
@ViewScoped
public class CountersignContractPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    @Inject
    private CountersigningDesk desk;

    @Inject
    private FamilyDesk families;

    @Inject
    private FormKey key;

    @Inject
    private News news;

    private final CountersignForm form = new CountersignForm();
    private Long id;
    private int version;
    private String why;
    private transient MotherRow revealed;
    private transient WaitingRow chosen;

    @PostConstruct
    void load() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        if (asked != null && asked.matches("\\d{1,18}")) {
            id = Long.valueOf(asked);
            version = getChosen().contract().version();
        }
    }

    /** Shows the personal data once; who looked and why is recorded. */
    public void reveal() {
        revealed = families.reveal(getChosen().contract().familyAccountId(), why);
    }

    public String countersign() {
        String number = getChosen().contract().number().value();
        desk.countersign(new Countersign(id, version, form.isIdentityChecked(), form.getPin(), key.value()));
        news.tell("contract.countersign.done", number);
        return "/contract/countersign-contract.xhtml?faces-redirect=true";
    }

    public String decline() {
        String number = getChosen().contract().number().value();
        desk.decline(id, version, form.getReason(), form.getPin(), key.value());
        news.tell("contract.countersign.declined", number);
        return "/contract/countersign-contract.xhtml?faces-redirect=true";
    }

    public List<WaitingRow> getRows() {
        return desk.waiting(Instant.EPOCH, 0, MOST);
    }

    /** Read once for each view; what changed since is refused by its version. */
    public WaitingRow getChosen() {
        if (chosen == null) {
            chosen = desk.waiting(id);
        }
        return chosen;
    }

    public List<String> getNotices() {
        return desk.notices(id, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public boolean isChoosing() {
        return id != null;
    }

    public MotherRow getRevealed() {
        return revealed;
    }

    public CountersignForm getForm() {
        return form;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
