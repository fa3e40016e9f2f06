package org.cordbank.portal.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cordbank.contract.Verification;
import org.cordbank.contract.VerifiedCertificate;

/** Anyone's look at a certificate, by the code printed under its QR; without a session. */
@Named
@RequestScoped
public class VerifyPage {
    @Inject
    private Verification desk;

    private String code;
    private boolean asked;
    private VerifiedCertificate answer;

    @PostConstruct
    void follow() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String scanned = faces.getExternalContext().getRequestParameterMap().get("code");
        if (!faces.isPostback() && scanned != null && !scanned.isBlank()) {
            code = scanned;
            verify();
        }
    }

    /** Looks the code up; the answer stands on the same page. */
    public void verify() {
        answer = desk.verify(code, WizardPath.address()).orElse(null);
        asked = true;
    }

    public boolean isAsked() {
        return asked;
    }

    public VerifiedCertificate getAnswer() {
        return answer;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
