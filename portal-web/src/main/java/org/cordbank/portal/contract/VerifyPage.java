package org.cordbank.portal.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.cordbank.contract.VerifiedCertificate;
import org.cordbank.contract.VerifyingRefused;
import org.cordbank.faces.tag.Facts.Line;
import org.cordbank.faces.text.Wording;

/** Anyone's look at a certificate, by the code printed under its QR; without a session. */
@Named
@RequestScoped
public class VerifyPage {
    private static final String CODE = "code";

    @Inject
    private VerifyCounter counter;

    private String code;
    private boolean unknown;
    private VerifiedCertificate answer;

    /** Answers the code of the address, while the page is being built: what is wrong with it stands in the title, too. */
    @PostConstruct
    void follow() {
        FacesContext faces = FacesContext.getCurrentInstance();
        code = faces.getExternalContext().getRequestParameterMap().get(CODE);
        if (code == null) {
            return;
        }
        if (code.isBlank()) {
            say(faces, CODE, Wording.of("kit.required", Wording.of("contract.verify.code")));
            return;
        }
        try {
            answer = counter.verify(code, WizardPath.address()).orElse(null);
            unknown = answer == null;
        } catch (VerifyingRefused refused) {
            say(faces, null, Wording.of(refused.textKey(), refused.values()));
        }
    }

    private static void say(FacesContext faces, String field, String words) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    /** True when a code was asked for that no certificate has. */
    public boolean isUnknown() {
        return unknown;
    }

    public VerifiedCertificate getAnswer() {
        return answer;
    }

    /** What the answer says, line by line. */
    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.state(Wording.of("contract.verify.state"), answer.state()));
        lines.add(Line.state(Wording.of("contract.verify.standing"), answer.standing()));
        lines.add(Line.of(Wording.of("contract.verify.mother"), answer.motherMasked()));
        lines.add(Line.number(Wording.of("contract.verify.unit"), answer.unit()));
        lines.add(Line.number(Wording.of("contract.verify.number"), answer.number()));
        lines.add(Line.day(Wording.of("contract.verify.issued"), answer.issuedOn()));
        if (answer.withdrawnOn() != null) {
            lines.add(Line.day(Wording.of("contract.verify.withdrawn"), answer.withdrawnOn()));
        }
        lines.add(Line.moment(Wording.of("contract.verify.asked"), answer.askedAt()));
        return lines;
    }

    public String getCode() {
        return code;
    }
}
