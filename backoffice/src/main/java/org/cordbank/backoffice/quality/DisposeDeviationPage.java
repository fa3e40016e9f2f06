package org.cordbank.backoffice.quality;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.quality.DeviationDesk;
import org.cordbank.quality.DeviationRow;
import org.cordbank.quality.Disposition;
import org.cordbank.quality.DispositionRow;
import org.cordbank.unit.UnitFile;
import org.cordbank.unit.UnitRow;

/** One deviation, every verdict given on it, and the reader's own. */
@Named
@ViewScoped
public class DisposeDeviationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DeviationDesk desk;

    @Inject
    private UnitFile file;

    @Inject
    private CurrentActor actor;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private long id;
    private int seenVersion;
    private transient DeviationRow row;
    private final DisposeDeviationForm form = new DisposeDeviationForm();

    /** Reads the deviation; its version as shown goes back with the verdict. */
    public void open() {
        row = desk.deviation(id);
        seenVersion = row.version();
    }

    public String dispose() {
        desk.dispose(formKey.value(), id, seenVersion, form.getDisposition(), form.getReason(), form.getPin());
        news.tell("quality.dispose.done", getRow().number());
        return "/quality/dispose-deviation.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isMayDecide() {
        return getRow().open() && (actor.get().has(Role.QA) || actor.get().has(Role.MEDICAL_DIRECTOR));
    }

    public DeviationRow getRow() {
        if (row == null) {
            row = desk.deviation(id);
        }
        return row;
    }

    public List<DispositionRow> getGiven() {
        return desk.dispositions(id);
    }

    public Disposition[] getChoices() {
        return Disposition.values();
    }

    /** What the deviation is about: a unit by its number, anything else by type and id. */
    public String getSubject() {
        return unit().map(UnitRow::label).orElseGet(() -> getRow().subjectType() + " " + getRow().subjectId());
    }

    /** Where the subject is shown; null where it has no page. */
    public String getSubjectAddress() {
        return unit().map(unit -> "/unit/show-unit.xhtml?id=" + unit.publicId()).orElse(null);
    }

    private Optional<UnitRow> unit() {
        return "unit".equals(getRow().subjectType()) ? file.header(getRow().subjectId()) : Optional.empty();
    }

    public DisposeDeviationForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
