package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cordbank.charity.applications.ApplicationDesk;
import org.cordbank.charity.applications.CaseDesk;
import org.cordbank.charity.applications.CaseView;
import org.cordbank.charity.applications.StepRow;
import org.cordbank.charity.applications.SubmissionDesk;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;

/** Where an application stands, what happens next, the thread with the charity officer, and the appeal. */
@Named
@ViewScoped
public class CasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseDesk desk;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private SubmissionDesk submission;

    @Inject
    private FormKey key;

    @Inject
    private News news;

    private String id;
    private String done;
    private String message;
    private String appeal;
    private transient CaseView seen;

    @PostConstruct
    void load() {
        id = CharityPath.id();
        done = CharityPath.parameter("done");
    }

    public String write() {
        desk.write(id, message, key.value());
        news.tell("charity.case.written");
        return CharityPath.to("case", id);
    }

    public String appeal() {
        desk.appeal(id, appeal, key.value());
        news.tell("charity.case.appealed");
        return CharityPath.to("case", id);
    }

    public String withdraw() {
        submission.withdraw(id, key.value());
        news.tell("charity.withdrawn");
        return CharityPath.to("case", id);
    }

    public CaseView getView() {
        if (seen == null) {
            seen = desk.view(id);
        }
        return seen;
    }

    /** Steps, newest first; what an officer's taking and giving back made is nobody's business. */
    public List<StepRow> getSteps() {
        List<StepRow> steps = new ArrayList<>();
        for (StepRow step : getView().steps()) {
            boolean again = !steps.isEmpty() && steps.get(steps.size() - 1).to() == step.to();
            if (!again) {
                steps.add(step);
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    public String getProgramme() {
        return applications.programme(id, CharityPath.language()).name();
    }

    /** 1 when it was handed in just now, 2 when again. */
    public String getDone() {
        return done;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getAppeal() {
        return appeal;
    }

    public void setAppeal(String appeal) {
        this.appeal = appeal;
    }

    public String getId() {
        return id;
    }
}
