package org.cordbank.backoffice.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.cordbank.charity.applications.IntakeDesk;

/** Shows a paper of an application in the browser; nothing in it may run, and the look is recorded. */
@Named
@RequestScoped
public class ShowPaperPage {
    @Inject
    private IntakeDesk desk;

    /** Sends the content instead of a page. */
    public void show() throws IOException {
        ShownPaper.send(desk.content(ShownPaper.id()));
    }
}
