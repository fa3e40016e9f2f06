package org.cordbank.backoffice.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.cordbank.charity.applications.PaperContent;
import org.cordbank.charity.review.CasePaperDesk;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;

/**
 * Shows a paper of a case to who checks or judges it: the original to the coordinator, the copy without names to the others.
 * Nothing in it may run, and the look is recorded.
 */
@Named
@RequestScoped
public class ShowCasePaperPage {
    @Inject
    private CasePaperDesk desk;

    @Inject
    private CurrentActor actor;

    /** Sends the content instead of a page. */
    public void show() throws IOException {
        String id = ShownPaper.id();
        boolean coordinator = actor.get().roles().contains(Role.CLINICAL_COORDINATOR);
        PaperContent paper = coordinator ? desk.original(id) : desk.masked(id);
        ShownPaper.send(paper);
    }
}
