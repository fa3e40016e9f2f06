package org.cordbank.portal.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cordbank.contract.ContractDesk;
import org.cordbank.contract.ContractRow;
import org.cordbank.partners.HospitalRow;

/** Where and when the birth is expected. */
@Named
@ViewScoped
public class BirthPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContractDesk desk;

    private String id;
    private Long hospital;
    private LocalDate dueDate;

    @PostConstruct
    void load() {
        id = WizardPath.id();
        ContractRow contract = desk.draft(id).contract();
        hospital = contract.hospitalId();
        dueDate = contract.dueDate();
    }

    public String keep() {
        desk.expectBirth(id, hospital, dueDate);
        return WizardPath.next(desk.draft(id));
    }

    public List<HospitalRow> getHospitals() {
        return desk.hospitals();
    }

    public String label(HospitalRow row) {
        Locale reader = WizardPath.language();
        return row.city(reader) + " · " + row.name(reader);
    }

    public Long getHospital() {
        return hospital;
    }

    public void setHospital(Long hospital) {
        this.hospital = hospital;
    }

    public LocalDate getDueDate() {
        return dueDate;
    }

    public void setDueDate(LocalDate dueDate) {
        this.dueDate = dueDate;
    }
}
