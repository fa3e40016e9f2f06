package org.cordbank.portal.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import org.cordbank.contract.MyContract;
import org.cordbank.contract.MyContracts;
import org.cordbank.contract.PaperFile;
import org.cordbank.kernel.BankIdentity;
import org.omnifaces.util.Faces;

/** One contract: what was agreed, what is to be paid and how, the printed text. */
@Named
@RequestScoped
public class ContractPage {
    @Inject
    private MyContracts contracts;

    @Inject
    private BankIdentity bank;

    private String id;
    private MyContract contract;

    @PostConstruct
    void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        id = faces.getExternalContext().getRequestParameterMap().get("id");
        contract = contracts.contract(id, faces.getViewRoot().getLocale());
    }

    /** Hands out the printed contract. */
    public void download() throws IOException {
        PaperFile paper = contracts.paper(id).orElseThrow();
        Faces.sendFile(paper.content(), paper.name(), true);
    }

    public MyContract getContract() {
        return contract;
    }

    /** Bank and number of the account to pay to. */
    public String getAccount() {
        return bank.account(getReader());
    }

    public Locale getReader() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
