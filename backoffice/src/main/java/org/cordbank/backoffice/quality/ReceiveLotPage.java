package org.cordbank.backoffice.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.quality.QualityRegister;
import org.cordbank.quality.ReceiveLot;

/** A new lot, to be released before it is used. */
@Named
@ViewScoped
public class ReceiveLotPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private QualityRegister register;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final RegisterEntryForm form = new RegisterEntryForm();

    public String receive() {
        register.receiveLot(
                formKey.value(),
                new ReceiveLot(
                        form.getNumber().strip(),
                        form.getKind().strip(),
                        form.getNameZh().strip(),
                        form.getNameEn().strip(),
                        form.getLastDay()));
        news.tell("quality.entered", form.getNumber());
        return "/quality/list-lots.xhtml?faces-redirect=true";
    }

    public RegisterEntryForm getForm() {
        return form;
    }
}
