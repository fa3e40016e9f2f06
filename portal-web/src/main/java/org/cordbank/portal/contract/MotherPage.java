package org.cordbank.portal.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cordbank.contract.ContractDesk;
import org.cordbank.family.MotherRow;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.kernel.PersonName;

/** Who the mother is; she is the guardian and signs. */
@Named
@ViewScoped
public class MotherPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContractDesk desk;

    private String id;
    private String name;
    private String idNumber;

    @PostConstruct
    void load() {
        id = WizardPath.id();
        MotherRow mother = desk.draft(id).mother();
        if (mother != null) {
            name = mother.name().value();
            idNumber = mother.idNumber().value();
        }
    }

    public String keep() {
        desk.identifyMother(id, PersonName.of(name), IdCardNumber.of(idNumber));
        return WizardPath.next(desk.draft(id));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }
}
