package org.cordbank.backoffice.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.cordbank.faces.tag.News;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.PasswordDesk;
import org.cordbank.identity.StaffSignIn;

/** A new password instead of the old one; at the door too, since a first password is good for this alone. */
@Named
@ViewScoped
public class ChangePasswordPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PasswordDesk desk;

    @Inject
    private CurrentActor current;

    @Inject
    private StaffSignIn door;

    @Inject
    private News news;

    private final SignInForm form = new SignInForm();
    private String fresh;
    private String again;

    @PostConstruct
    void knowTheSignedIn() {
        if (current.get().isStaff()) {
            form.setLogin(door.login(current.get().id()).orElse(null));
        }
    }

    public String change() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        desk.change(form.getLogin(), form.getPassword(), form.getTotp(), fresh, again, request.getRemoteAddr());
        news.tell("identity.password.changed");
        return (current.get().isStaff() ? "/index.xhtml" : "/sign-in.xhtml") + "?faces-redirect=true";
    }

    public int getShortest() {
        return desk.shortest();
    }

    public SignInForm getForm() {
        return form;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
