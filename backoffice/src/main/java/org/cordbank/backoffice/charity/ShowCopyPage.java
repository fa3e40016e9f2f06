package org.cordbank.backoffice.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.cordbank.charity.applications.MaskingDesk;
import org.cordbank.charity.applications.PaperContent;
import org.omnifaces.util.Faces;

/** Shows the charity officer the copy without names as reviewers see it; nothing in it may run, and the look is recorded. */
@Named
@RequestScoped
public class ShowCopyPage {
    private static final String NOTHING_RUNS =
            "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    @Inject
    private MaskingDesk desk;

    /** Sends the content instead of a page. */
    public void show() throws IOException {
        String id = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
        PaperContent paper = desk.content(id);
        Faces.getResponse().setHeader("Content-Security-Policy", NOTHING_RUNS);
        Faces.sendFile(paper.content(), paper.name(), false);
    }
}
