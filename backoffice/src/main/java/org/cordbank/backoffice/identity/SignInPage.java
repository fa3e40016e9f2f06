package org.cordbank.backoffice.identity;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.cordbank.faces.door.Door;
import org.cordbank.faces.door.WayBack;
import org.cordbank.identity.Actor;
import org.cordbank.identity.DemoMode;
import org.cordbank.identity.StaffRow;
import org.cordbank.identity.StaffSignIn;

/** Name, password and, where the role asks for it, a one-time password. */
@Named
@ViewScoped
public class SignInPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private StaffSignIn signIn;

    @Inject
    private Door door;

    private final SignInForm form = new SignInForm();
    private String to;

    /** Opens the door and goes to where the person was heading. */
    public void enter() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        Actor actor = signIn.signIn(form.getLogin(), form.getPassword(), form.getTotp(), request.getRemoteAddr());
        door.enter(request, actor);
        external.redirect(external.getRequestContextPath() + WayBack.orElse(to, "/index.xhtml"));
    }

    public List<StaffRow> getDemoStaff() {
        return signIn.demoStaff();
    }

    public boolean isDemo() {
        return DemoMode.on();
    }

    public SignInForm getForm() {
        return form;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
