package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.ConsentRow;
import org.cordbank.charity.applications.Contents;
import org.cordbank.charity.applications.DocumentDesk;
import org.cordbank.charity.applications.FiledBy;
import org.cordbank.charity.applications.SubmissionDesk;
import org.cordbank.charity.applications.TaskRow;
import org.cordbank.charity.programmes.RequiredDocument;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;

/** Everything answered so far, each with its way back, and handing in. */
@Named("charityCheckPage")
@ViewScoped
public class CheckPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private DocumentDesk papers;

    @Inject
    private SubmissionDesk submission;

    @Inject
    private FormKey key;

    @Inject
    private News news;

    private String id;
    private transient Contents contents;
    private transient Map<String, String> ways;
    private transient List<RequiredDocument> required;
    private transient List<ConsentRow> consents;

    @PostConstruct
    void load() {
        id = CharityPath.id();
    }

    /** Hands in; the number stands on the page that follows. */
    public String submit() {
        submission.submit(id, key.value());
        return CharityPath.to("case", id) + "&done=1";
    }

    /** Asks the applicant to confirm what a helper wrote. */
    public String handOver() {
        submission.handOver(id, key.value());
        news.tell("charity.handed.over");
        return CharityPath.to("tasks", id);
    }

    public String submitAgain() {
        submission.submitAgain(id, CharityPath.language(), key.value());
        return CharityPath.to("case", id) + "&done=2";
    }

    public Contents getContents() {
        if (contents == null) {
            contents = desk.contents(id);
        }
        return contents;
    }

    /** Page of each task that is open now. */
    public Map<String, String> getWays() {
        if (ways == null) {
            ways = desk.tasks(id, CharityPath.language()).stream()
                    .filter(TaskRow::open)
                    .collect(Collectors.toMap(
                            row -> row.task().name(),
                            row -> "/charity/" + row.task().name().toLowerCase(Locale.ROOT) + ".xhtml?id=" + id));
        }
        return ways;
    }

    public List<RequiredDocument> getPapers() {
        if (required == null) {
            required = papers.required(id, CharityPath.language());
        }
        return required;
    }

    public List<ConsentRow> getConsents() {
        if (consents == null) {
            consents = desk.consentTexts(CharityPath.language());
        }
        return consents;
    }

    public boolean isCorrecting() {
        return getContents().application().status() == ApplicationStatus.NEEDS_CORRECTION;
    }

    public boolean isHelping() {
        return getContents().application().filedBy() == FiledBy.HELPER;
    }

    public String getId() {
        return id;
    }
}
