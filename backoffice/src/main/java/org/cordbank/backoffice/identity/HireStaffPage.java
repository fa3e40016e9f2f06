package org.cordbank.backoffice.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.HireStaff;
import org.cordbank.identity.Role;
import org.cordbank.identity.StaffRegister;
import org.cordbank.partners.CourierRow;
import org.cordbank.partners.Couriers;
import org.cordbank.partners.HospitalRow;
import org.cordbank.partners.Hospitals;

/** A new line in the staff register. */
@Named
@ViewScoped
public class HireStaffPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private StaffRegister register;

    @Inject
    private CurrentActor current;

    @Inject
    private Hospitals hospitals;

    @Inject
    private Couriers couriers;

    @Inject
    private News news;

    private final HireStaffForm form = new HireStaffForm();

    /** Writes the line; what was typed stays when the register refuses. */
    public String hire() {
        register.hire(new HireStaff(
                form.getLogin().strip(),
                form.getPrintedName().strip(),
                form.getPassword(),
                form.getBadge().strip(),
                form.getPin(),
                current.get().siteId(),
                form.partner(),
                Set.copyOf(form.getRoles()),
                false));
        news.tell("identity.hire.done", form.getPrintedName());
        return "/identity/list-staff.xhtml?faces-redirect=true";
    }

    public List<Role> getChoices() {
        return Arrays.stream(Role.values()).filter(Role::isStaff).toList();
    }

    public List<HospitalRow> getHospitals() {
        return hospitals.active();
    }

    public List<CourierRow> getCouriers() {
        return couriers.active();
    }

    public int getShortestPassword() {
        return register.shortestPassword();
    }

    public int getPinLength() {
        return register.pinLength();
    }

    public HireStaffForm getForm() {
        return form;
    }
}
