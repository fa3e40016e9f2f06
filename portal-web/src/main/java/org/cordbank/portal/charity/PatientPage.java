package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.Contents;
import org.cordbank.charity.applications.DiseaseClass;
import org.cordbank.charity.applications.Task;
import org.cordbank.charity.programmes.Treatment;

/** Who is ill and how it is treated. */
@Named
@ViewScoped
public class PatientPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private TaskTurn turn;

    private final PatientForm form = new PatientForm();
    private String id;
    private String kept;
    private boolean oneself;

    @PostConstruct
    void load() {
        id = CharityPath.id();
        Contents contents = desk.contents(id);
        form.show(contents);
        oneself = contents.isForOneself();
    }

    private void store() {
        desk.keepPatient(id, form.patient(), form.illness(), CharityPath.language());
    }

    /** Keeps the page and goes on. */
    public String keep() {
        store();
        return turn.goOn(id, Task.PATIENT);
    }

    /** Keeps the page and leaves; how to go on is mailed. */
    public String leave() {
        store();
        return turn.leave(id);
    }

    /** Keeps what stands there whenever a field was changed. */
    public void autosave() {
        kept = turn.quietly(this::store);
    }

    public PatientForm getForm() {
        return form;
    }

    /** When the page was last kept by itself; null before. */
    public String getKept() {
        return kept;
    }

    public String getId() {
        return id;
    }

    /** The applicant is the patient and is not asked again. */
    public boolean isOneself() {
        return oneself;
    }

    public DiseaseClass[] getDiseases() {
        return DiseaseClass.values();
    }

    public Treatment[] getTreatments() {
        return Treatment.values();
    }
}
