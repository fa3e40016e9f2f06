package org.cordbank.backoffice.partners;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cordbank.faces.tag.News;
import org.cordbank.partners.PartnerDesk;

/** A courier company is admitted. */
@Named
@ViewScoped
public class AdmitCourierPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerDesk desk;

    @Inject
    private News news;

    private final PartnerForm form = new PartnerForm();

    /** Writes the company; what was typed stays when the desk refuses. */
    public String admit() {
        desk.admitCourier(
                form.getNameZh().strip(),
                form.getNameEn().strip(),
                form.getPhone().strip());
        news.tell("partners.admitted", form.getNameZh());
        return "/partners/list-partners.xhtml?faces-redirect=true";
    }

    public PartnerForm getForm() {
        return form;
    }
}
