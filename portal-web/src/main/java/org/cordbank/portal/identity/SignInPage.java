package org.cordbank.portal.identity;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import org.cordbank.faces.door.Door;
import org.cordbank.faces.door.WayBack;
import org.cordbank.identity.FamilySignIn;

/** E-mail address first, then the six digits that were mailed. */
@Named
@ViewScoped
public class SignInPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FamilySignIn signIn;

    @Inject
    private Door door;

    private final SignInForm form = new SignInForm();
    private String to;
    private boolean codeSent;

    /** Mails a code; the page then asks for it, whether the address is known or not. */
    public void sendCode() {
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        signIn.askForCode(form.getEmail(), language, request().getRemoteAddr());
        codeSent = true;
    }

    /** Opens the door with the code. */
    public void enter() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        door.enter(
                request(),
                signIn.signIn(form.getEmail(), form.getCode(), request().getRemoteAddr()));
        external.redirect(external.getRequestContextPath() + WayBack.orElse(to, "/my/home.xhtml"));
    }

    /** Back to the address, keeping what was typed. */
    public void otherAddress() {
        codeSent = false;
        form.setCode(null);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public boolean isCodeSent() {
        return codeSent;
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
