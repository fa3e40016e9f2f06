package org.cordbank.portal.contract;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.contract.SignContract;
import org.cordbank.contract.SigningDesk;
import org.cordbank.contract.SigningPaper;
import org.cordbank.faces.tag.FormKey;

/** The finished text, the mother's typed name and the mailed code. */
@Named
@ViewScoped
public class SignPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SigningDesk desk;

    @Inject
    private FormKey key;

    private String id;
    private String text;
    private String hash;
    private String typedName;
    private String code;
    private boolean codeSent;

    @PostConstruct
    void load() {
        id = WizardPath.id();
        SigningPaper paper = desk.read(id);
        text = paper.text();
        hash = paper.hash();
    }

    public void askForCode() {
        desk.askForCode(id, WizardPath.address());
        codeSent = true;
    }

    public String sign() {
        desk.sign(new SignContract(id, typedName, code, hash, WizardPath.address(), key.value()));
        return "/contract/done.xhtml?faces-redirect=true&id=" + id;
    }

    /** The text line by line, for reading. */
    public List<String> getLines() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    public String getHash() {
        return hash;
    }

    public boolean isCodeSent() {
        return codeSent;
    }

    public String getId() {
        return id;
    }

    public String getTypedName() {
        return typedName;
    }

    public void setTypedName(String typedName) {
        this.typedName = typedName;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
