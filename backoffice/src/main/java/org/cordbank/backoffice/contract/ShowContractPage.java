package org.cordbank.backoffice.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;
import org.cordbank.contract.ContractFile;
import org.cordbank.contract.ContractFolder;
import org.cordbank.contract.PaperFile;
import org.cordbank.family.FamilyDesk;
import org.cordbank.family.MotherRow;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.omnifaces.util.Faces;

/** One contract with everything staff may see of it; personal data masked until somebody says why. */
@Named
@ViewScoped
public class ShowContractPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContractFile file;

    @Inject
    private FamilyDesk families;

    @Inject
    private CurrentActor actor;

    private long id;
    private String reason;
    private transient MotherRow revealed;
    private transient ContractFolder folder;

    @PostConstruct
    void load() {
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        id = asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
    }

    /** Shows the personal data once; who looked and why is recorded. */
    public void reveal() {
        revealed = families.reveal(getFolder().contract().familyAccountId(), reason);
    }

    public void download() throws IOException {
        PaperFile paper = file.paper(id).orElseThrow();
        Faces.sendFile(paper.content(), paper.name(), true);
    }

    public ContractFolder getFolder() {
        if (folder == null) {
            folder = file.folder(id, getReader()).orElse(null);
        }
        return folder;
    }

    public boolean isMayReveal() {
        return actor.get().has(Role.CUSTOMER_SERVICE)
                || actor.get().has(Role.CONTRACT_SIGNATORY)
                || actor.get().has(Role.MEDICAL_DIRECTOR);
    }

    public Locale getReader() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public MotherRow getRevealed() {
        return revealed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
