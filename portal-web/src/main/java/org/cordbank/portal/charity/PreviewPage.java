package org.cordbank.portal.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.cordbank.charity.applications.DocumentDesk;
import org.cordbank.charity.applications.PaperContent;
import org.omnifaces.util.Faces;

/** Shows one of one's own papers in the browser; nothing in it may run. */
@Named
@RequestScoped
public class PreviewPage {
    private static final String NOTHING_RUNS =
            "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    @Inject
    private DocumentDesk papers;

    /** Sends the content instead of a page. */
    public void show() throws IOException {
        PaperContent paper = papers.content(CharityPath.id());
        Faces.getResponse().setHeader("Content-Security-Policy", NOTHING_RUNS);
        Faces.sendFile(paper.content(), paper.name(), false);
    }
}
