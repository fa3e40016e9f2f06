package org.cordbank.charity.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.grants.GrantRecords;
import org.cordbank.charity.review.ReviewRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.papers.Files;

/** Where an applicant reads the decision, why the amount is what it is, and the letters. Another's case does not exist here. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.FAMILY})
public class DecisionWindow {
    @Inject
    private CaseFile cases;

    @Inject
    private GrantRecords grants;

    @Inject
    private PaperShelf shelf;

    @Inject
    private Files files;

    @Inject
    private CurrentActor current;

    /** The decision on one's own application. @throws ReviewRefused UNKNOWN for another's */
    public DecisionView decision(String publicId) {
        ApplicationRow row = own(publicId);
        return new DecisionView(
                row,
                grants.standing(row.id()).orElse(null),
                grants.instalments(row.id()),
                shelf.ofApplication(row.id()));
    }

    /** One letter of one's own application. */
    public PaperContent letter(String publicId, String paperId) {
        ApplicationRow row = own(publicId);
        PaperShelf.Kept kept = shelf.kept(paperId)
                .filter(paper -> paper.applicationId() != null && paper.applicationId() == row.id())
                .orElseThrow(() -> new ReviewRefused(Reason.UNKNOWN, paperId));
        return new PaperContent(kept.number() + ".pdf", files.open(kept.fileId()));
    }

    private ApplicationRow own(String publicId) {
        long me = current.get().id();
        return cases.find(publicId)
                .filter(row -> row.authorAccountId() == me
                        || row.applicantAccountId() != null && row.applicantAccountId() == me)
                .orElseThrow(() -> new ReviewRefused(Reason.UNKNOWN, publicId));
    }
}
