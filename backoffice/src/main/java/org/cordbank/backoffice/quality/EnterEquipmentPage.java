package org.cordbank.backoffice.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.CurrentActor;
import org.cordbank.quality.EnterEquipment;
import org.cordbank.quality.QualityRegister;

/** A new piece of equipment at the reader's site. */
@Named
@ViewScoped
public class EnterEquipmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private QualityRegister register;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private final RegisterEntryForm form = new RegisterEntryForm();

    public String enter() {
        register.enterEquipment(
                formKey.value(),
                new EnterEquipment(
                        form.getNumber().strip(),
                        form.getKind().strip(),
                        form.getNameZh().strip(),
                        form.getNameEn().strip(),
                        actor.get().siteId(),
                        form.getLastDay()));
        news.tell("quality.entered", form.getNumber());
        return "/quality/list-lots.xhtml?faces-redirect=true";
    }

    public RegisterEntryForm getForm() {
        return form;
    }
}
