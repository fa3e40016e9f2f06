package org.cordbank.backoffice.charity;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.cordbank.charity.applications.PaperContent;
import org.omnifaces.util.Faces;

/** Sends a paper to the browser instead of a page; nothing in it may run. */
final class ShownPaper {
    private static final String NOTHING_RUNS =
            "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private ShownPaper() {}

    /** The paper the address names. */
    static String id() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("id");
    }

    static void send(PaperContent paper) throws IOException {
        Faces.getResponse().setHeader("Content-Security-Policy", NOTHING_RUNS);
        Faces.sendFile(paper.content(), paper.name(), false);
    }
}
