package org.cordbank.portal.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.cordbank.contract.MyContract;
import org.cordbank.contract.MyContracts;
import org.cordbank.contract.PaperFile;
import org.omnifaces.util.Faces;

/** The certificate of a contract, to look at and to take along. */
@Named
@RequestScoped
public class CertificatePage {
    @Inject
    private MyContracts contracts;

    private String id;
    private MyContract contract;

    @PostConstruct
    void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        id = faces.getExternalContext().getRequestParameterMap().get("id");
        contract = contracts.contract(id, faces.getViewRoot().getLocale());
    }

    /** Hands out the printed certificate. */
    public void download() throws IOException {
        PaperFile paper = contracts.certificatePaper(id).orElseThrow();
        Faces.sendFile(paper.content(), paper.name(), true);
    }

    public MyContract getContract() {
        return contract;
    }
}
