package org.cordbank.backoffice.collection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.collection.kits.PrenatalDesk;
import org.cordbank.collection.kits.PrenatalRow;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.unit.FindUnits;
import org.cordbank.unit.UnitFile;
import org.cordbank.unit.UnitRow;
import org.omnifaces.util.Faces;

/** Prenatal results: attached by customer service, opened by two roles for a reason. */
@Named
@ViewScoped // the unit that was chosen stays chosen while a file is refused
public class AttachPrenatalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PrenatalDesk desk;

    @Inject
    private UnitFile units;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentActor actor;

    @Inject
    private News news;

    private String id;
    private String reason;
    private transient Part file;
    private UnitRow unit;
    private final WaitingUnits waiting = new WaitingUnits();
    private ArrayList<PrenatalRow> results = new ArrayList<>();

    /** Shows one unit when the address names it, else those that wait for a kit. */
    public void open() {
        unit = id == null || id.isBlank()
                ? null
                : units.find(new FindUnits(id, null, Long.MAX_VALUE, 1)).stream()
                        .findFirst()
                        .orElse(null);
        waiting.read(units);
        results = new ArrayList<>(unit == null ? List.of() : desk.of(unit.id()));
    }

    /** Attaches the chosen file. */
    public String attach() throws IOException {
        desk.attach(formKey.value(), unit.id(), file.getSubmittedFileName(), file.getInputStream());
        news.tell("collection.prenatal.done", unit.label());
        return "/collection/attach-prenatal.xhtml?faces-redirect=true&id=" + unit.publicId();
    }

    /** Hands the newest results out to somebody who may read them. */
    public void read(long resultId) throws IOException {
        PrenatalDesk.Opened opened = desk.open(resultId, reason);
        Faces.sendFile(opened.content(), opened.file().originalName(), true);
    }

    public boolean isMayAttach() {
        return actor.get().has(Role.CUSTOMER_SERVICE);
    }

    public boolean isMayRead() {
        return actor.get().has(Role.MEDICAL_DIRECTOR) || actor.get().has(Role.QC_ANALYST);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public UnitRow getUnit() {
        return unit;
    }

    public WaitingUnits getWaiting() {
        return waiting;
    }

    public List<PrenatalRow> getResults() {
        return results;
    }
}
