package org.cordbank.backoffice.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.quality.EquipmentRow;
import org.cordbank.quality.QualityRegister;
import org.cordbank.quality.RegisterRow;

/** One piece of equipment: calibrated anew, taken out of service, brought back. */
@Named
@ViewScoped
public class KeepEquipmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private QualityRegister register;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private String number;
    private int seenVersion;
    private transient RegisterRow<EquipmentRow> row;
    private final RegisterEntryForm form = new RegisterEntryForm();

    /** Reads the piece; its version as shown goes back with what is done. */
    public void open() {
        row = register.piece(number);
        seenVersion = row.of().version();
    }

    public String calibrate() {
        register.calibrated(formKey.value(), getRow().of().id(), seenVersion, form.getLastDay(), form.getNumber());
        return done();
    }

    public String takeOut() {
        register.takeOut(formKey.value(), getRow().of().id(), seenVersion, form.getWhy());
        return done();
    }

    public String bringBack() {
        register.bringBack(formKey.value(), getRow().of().id(), seenVersion, form.getWhy());
        return done();
    }

    private String done() {
        news.tell("quality.kept", number);
        return "/quality/list-lots.xhtml?faces-redirect=true";
    }

    public boolean isOut() {
        return getRow().of().outOfService();
    }

    public RegisterRow<EquipmentRow> getRow() {
        if (row == null) {
            row = register.piece(number);
        }
        return row;
    }

    public RegisterEntryForm getForm() {
        return form;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
