package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.ConsentRow;
import org.cordbank.charity.applications.Contents;
import org.cordbank.charity.applications.SubmissionDesk;
import org.cordbank.charity.programmes.ProgrammeDesk;
import org.cordbank.charity.programmes.RequiredDocument;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;

/** The applicant reads what a helper wrote and confirms it, or says that nobody was asked. */
@Named
@ViewScoped
public class ConfirmPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SubmissionDesk submission;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private ProgrammeDesk programmes;

    @Inject
    private FormKey key;

    @Inject
    private News news;

    private String id;
    private transient Contents contents;
    private transient List<RequiredDocument> required;
    private transient List<ConsentRow> consents;

    @PostConstruct
    void load() {
        id = CharityPath.id();
    }

    public String confirm() {
        submission.confirm(id, key.value());
        return CharityPath.to("case", id) + "&done=1";
    }

    public String decline() {
        submission.decline(id);
        news.tell("charity.confirm.declined");
        return "/charity/mine.xhtml?faces-redirect=true";
    }

    public Contents getContents() {
        if (contents == null) {
            contents = submission.read(id);
        }
        return contents;
    }

    /** Nothing is changed here; what is wrong the helper corrects. */
    public Map<String, String> getWays() {
        return Map.of();
    }

    public List<RequiredDocument> getPapers() {
        if (required == null) {
            required = programmes.documents(getContents().application().programmeId(), CharityPath.language());
        }
        return required;
    }

    public List<ConsentRow> getConsents() {
        if (consents == null) {
            consents = desk.consentTexts(CharityPath.language());
        }
        return consents;
    }
}
