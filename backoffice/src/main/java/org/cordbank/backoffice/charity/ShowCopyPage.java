package org.cordbank.backoffice.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.cordbank.charity.applications.MaskingDesk;

/** Shows the charity officer the copy without names as reviewers see it; nothing in it may run, and the look is recorded. */
@Named
@RequestScoped
public class ShowCopyPage {
    @Inject
    private MaskingDesk desk;

    /** Sends the content instead of a page. */
    public void show() throws IOException {
        ShownPaper.send(desk.content(ShownPaper.id()));
    }
}
