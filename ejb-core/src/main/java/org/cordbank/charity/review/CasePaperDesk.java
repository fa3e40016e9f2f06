package org.cordbank.charity.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.charity.applications.CasePaper;
import org.cordbank.charity.applications.CaseTray;
import org.cordbank.charity.applications.PaperContent;
import org.cordbank.charity.review.ReviewRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;

/**
 * Where the papers of a case are read by those who check and judge it: the coordinator, who has to compare names with the
 * hospital, reads the originals of a claimed case; reviewers, panel and director read the copies without names.
 */
@Stateless
@RolesAllowed({Roles.CLINICAL_COORDINATOR, Roles.PANEL_MEMBER, Roles.MEDICAL_DIRECTOR})
public class CasePaperDesk {
    @Inject
    private Queues queues;

    @Inject
    private CaseTray tray;

    @Inject
    private Opinions opinions;

    @Inject
    private Hands hands;

    @Inject
    private CurrentActor current;

    /** Papers of a case by kind. */
    public List<CasePaper> papers(String publicId, Locale reader) {
        return tray.papers(queues.find(publicId), reader);
    }

    /** A paper as it was handed in. @throws ReviewRefused NOT_CLAIMED */
    @RolesAllowed(Roles.CLINICAL_COORDINATOR)
    public PaperContent original(String paperId) {
        queues.refuseUnlessMine(known(paperId), Reason.NOT_CLAIMED);
        return tray.original(paperId).orElseThrow(() -> new ReviewRefused(Reason.UNKNOWN, paperId));
    }

    /** A paper without names. @throws ReviewRefused DECLARE_FIRST, CONFLICT, NOT_HERE, NOT_MASKED */
    @RolesAllowed({Roles.PANEL_MEMBER, Roles.MEDICAL_DIRECTOR})
    public PaperContent masked(String paperId) {
        ApplicationRow row = known(paperId);
        if (hands.did(row.id(), current.get().id(), Hands.Part.CONFLICT)) {
            throw new ReviewRefused(Reason.CONFLICT, row.number());
        }
        if (row.status() == ApplicationStatus.REVIEW && !seated(row)) {
            throw new ReviewRefused(Reason.DECLARE_FIRST, row.number());
        }
        return tray.masked(paperId).orElseThrow(() -> new ReviewRefused(Reason.NOT_MASKED));
    }

    private boolean seated(ApplicationRow row) {
        return opinions.of(row.id(), opinions.round(row.id())).stream()
                .anyMatch(one -> one.reviewerId() == current.get().id() && !one.conflict());
    }

    private ApplicationRow known(String paperId) {
        return tray.caseOf(paperId)
                .filter(row -> row.number() != null)
                .orElseThrow(() -> new ReviewRefused(Reason.UNKNOWN, paperId));
    }
}
