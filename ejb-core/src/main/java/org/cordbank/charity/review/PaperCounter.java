package org.cordbank.charity.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.cordbank.charity.applications.ApplicationRow;
import org.cordbank.charity.applications.CaseFile;
import org.cordbank.charity.review.ReviewRefused.Reason;
import org.cordbank.identity.Roles;
import org.cordbank.papers.Files;

/** Where staff of the charity take the papers of a case out of its file. */
@Stateless
@RolesAllowed({
    Roles.CHARITY_OFFICER,
    Roles.PANEL_MEMBER,
    Roles.MEDICAL_DIRECTOR,
    Roles.FINANCE,
    Roles.CLINICAL_COORDINATOR,
    Roles.REGULATOR
})
public class PaperCounter {
    @Inject
    private PaperShelf shelf;

    @Inject
    private CaseFile cases;

    @Inject
    private Files files;

    /** Papers of a case, oldest first. */
    public List<PaperRow> papers(String casePublicId) {
        ApplicationRow row =
                cases.find(casePublicId).orElseThrow(() -> new ReviewRefused(Reason.UNKNOWN, casePublicId));
        return shelf.ofCase(row.id());
    }

    /** Minutes of a meeting, once they are pressed. */
    public List<PaperRow> minutes(long meetingId) {
        return shelf.ofMeeting(meetingId);
    }

    /** One paper; letters and vouchers name people, so fewer may open than list them. */
    @RolesAllowed({Roles.CHARITY_OFFICER, Roles.MEDICAL_DIRECTOR, Roles.FINANCE})
    public PaperContent open(String paperId) {
        PaperShelf.Kept kept = shelf.kept(paperId).orElseThrow(() -> new ReviewRefused(Reason.UNKNOWN, paperId));
        return new PaperContent(kept.number() + ".pdf", files.open(kept.fileId()));
    }
}
