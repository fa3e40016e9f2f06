package org.cordbank.backoffice.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.StaffSignIn;
import org.cordbank.identity.TotpEnrolment;
import org.cordbank.identity.TotpSecret;

/** One-time passwords in three steps: the password, the secret with its first code, the recovery codes. */
@Named
@ViewScoped
public class SetUpTotpPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TotpEnrolment enrolment;

    @Inject
    private CurrentActor current;

    @Inject
    private StaffSignIn door;

    private final SignInForm form = new SignInForm();
    private String code;
    private transient TotpSecret secret;
    private transient List<String> recovery;

    @PostConstruct
    void knowTheSignedIn() {
        if (current.get().isStaff()) {
            form.setLogin(door.login(current.get().id()).orElse(null));
        }
    }

    public void begin() {
        secret = enrolment.begin(form.getLogin(), form.getPassword(), form.getTotp(), address());
    }

    public void confirm() {
        recovery = enrolment.confirm(form.getLogin(), form.getPassword(), code, address());
        secret = null;
        form.setPassword(null);
    }

    private static String address() {
        return ((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .getRemoteAddr();
    }

    /** The secret of step two; null before and after. */
    public TotpSecret getSecret() {
        return secret;
    }

    /** The codes of step three; null before. */
    public List<String> getRecovery() {
        return recovery;
    }

    public boolean isFirstStep() {
        return secret == null && recovery == null;
    }

    public SignInForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
