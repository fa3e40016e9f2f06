package org.cordbank.portal.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cordbank.contract.ContractDesk;
import org.cordbank.family.MotherRow;
import org.cordbank.kernel.MobileNumber;

/** How the mother is reached. */
@Named
@ViewScoped
public class ContactPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ContractDesk desk;

    private String id;
    private String mobile;
    private String address;

    @PostConstruct
    void load() {
        id = WizardPath.id();
        MotherRow mother = desk.draft(id).mother();
        if (mother != null && mother.isReachable()) {
            mobile = mother.mobile().value();
            address = mother.address();
        }
    }

    public String keep() {
        desk.reachMother(id, MobileNumber.of(mobile), address);
        return WizardPath.next(desk.draft(id));
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
