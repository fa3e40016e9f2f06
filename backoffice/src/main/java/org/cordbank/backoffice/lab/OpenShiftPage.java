package org.cordbank.backoffice.lab;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;
import org.cordbank.lab.processing.ShiftDesk;
import org.cordbank.lab.processing.ShiftSheet;
import org.cordbank.lab.processing.StepRow;

/** The shift of the site: opened, made ready step by step for the person at the page, closed. */
@Named
@ViewScoped
public class OpenShiftPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/lab/open-shift.xhtml?faces-redirect=true";

    @Inject
    private ShiftDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private transient ShiftSheet sheet;
    private StepForm form;

    @PostConstruct
    void load() {
        sheet = desk.openShift().orElse(null);
        form = sheet == null || sheet.next() == null ? null : new StepForm(sheet.next(), Map.of());
    }

    public String start() {
        desk.open(formKey.value());
        news.tell("lab.shift.opened");
        return HERE;
    }

    public String record() {
        StepRow row = desk.record(formKey.value(), form.command(sheet.shift().id()));
        if (row.done()) {
            news.tell("lab.run.recorded", row.code(), row.name(Wording.locale()));
        } else {
            news.warn("lab.shift.failed", row.code(), row.name(Wording.locale()));
        }
        return HERE;
    }

    public String close() {
        desk.close(formKey.value(), sheet.shift().id());
        news.tell("lab.shift.closed", sheet.shift().number());
        return HERE;
    }

    /** How many of the shift's steps are done. */
    public long getDone() {
        return sheet.steps().stream().filter(StepRow::done).count();
    }

    public ShiftSheet getSheet() {
        return sheet;
    }

    public StepForm getForm() {
        return form;
    }
}
