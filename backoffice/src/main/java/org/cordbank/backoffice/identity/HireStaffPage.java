package org.cordbank.backoffice.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.HireStaff;
import org.cordbank.identity.Role;
import org.cordbank.identity.StaffRegister;

/** A new line in the staff register. */
@Named
@ViewScoped
public class HireStaffPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private StaffRegister register;

    @Inject
    private CurrentActor current;

    private final HireStaffForm form = new HireStaffForm();
    private boolean done;

    /** Writes the line; what was typed stays when the register refuses. */
    public void hire() {
        register.hire(new HireStaff(
                form.getLogin().strip(),
                form.getPrintedName().strip(),
                form.getPassword(),
                form.getBadge().strip(),
                form.getPin(),
                current.get().siteId(),
                null,
                Set.copyOf(form.getRoles()),
                false));
        done = true;
    }

    public List<Role> getChoices() {
        return Arrays.stream(Role.values()).filter(Role::isStaff).toList();
    }

    public HireStaffForm getForm() {
        return form;
    }

    public boolean isDone() {
        return done;
    }
}
