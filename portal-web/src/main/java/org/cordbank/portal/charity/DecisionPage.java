package org.cordbank.portal.charity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.cordbank.charity.grants.AwardLine;
import org.cordbank.charity.grants.AwardState;
import org.cordbank.charity.review.DecisionView;
import org.cordbank.charity.review.DecisionWindow;
import org.cordbank.charity.review.PaperContent;
import org.cordbank.faces.text.Wording;
import org.omnifaces.util.Faces;

/** The applicant reads the decision, why the amount is what it is, and takes the letters along. */
@Named
@RequestScoped
public class DecisionPage {
    @Inject
    private DecisionWindow window;

    private String id;
    private DecisionView view;

    @PostConstruct
    void load() {
        id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        view = window.decision(id);
    }

    public void download(String paper) throws IOException {
        PaperContent letter = window.letter(id, paper);
        Faces.sendFile(letter.content(), letter.fileName(), true);
    }

    public String sentence(AwardLine line) {
        return Wording.of(line.textKey(), line.values().toArray());
    }

    public String getStanding() {
        return view.award().state() == AwardState.RESERVED
                ? "charity.review.decision.reserved"
                : "charity.review.decision.standing";
    }

    public DecisionView getView() {
        return view;
    }

    public String getId() {
        return id;
    }
}
