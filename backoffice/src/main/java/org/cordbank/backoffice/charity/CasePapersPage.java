package org.cordbank.backoffice.charity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.CasePaper;
import org.cordbank.charity.review.CasePaperDesk;
import org.cordbank.faces.text.Wording;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;

/** The papers of a case on the desks that check and judge it. */
@Named
@RequestScoped
public class CasePapersPage {
    @Inject
    private CasePaperDesk desk;

    @Inject
    private CurrentActor actor;

    private final Map<Long, List<CasePaper>> read = new HashMap<>();

    /** Papers of a case, read once in a request. */
    public List<CasePaper> rows(ApplicationRow row) {
        return read.computeIfAbsent(row.id(), id -> desk.papers(row.publicId().value(), Wording.locale()));
    }

    /** True for who reads the originals. */
    public boolean isCoordinator() {
        return actor.get().roles().contains(Role.CLINICAL_COORDINATOR);
    }
}
