package org.cordbank.backoffice.partners;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cordbank.faces.tag.News;
import org.cordbank.partners.HospitalKind;
import org.cordbank.partners.PartnerDesk;

/** A hospital is admitted with the licence it showed. */
@Named
@ViewScoped
public class AdmitHospitalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerDesk desk;

    @Inject
    private News news;

    private final PartnerForm form = new PartnerForm();

    /** Writes the hospital; what was typed stays when the desk refuses. */
    public String admit() {
        desk.admit(form.hospital());
        news.tell("partners.admitted", form.getNameZh());
        return "/partners/list-partners.xhtml?faces-redirect=true";
    }

    public HospitalKind[] getKinds() {
        return HospitalKind.values();
    }

    public PartnerForm getForm() {
        return form;
    }
}
