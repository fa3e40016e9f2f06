package org.cordbank.charity.applications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.IntakeRefused.Reason;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.Sql;
import org.cordbank.papers.FilePurpose;
import org.cordbank.papers.Files;
import org.cordbank.papers.StoredFile;

/** Where the charity officer lays down a copy of a paper on which names and numbers were made unreadable. */
@Stateless
@RolesAllowed(Roles.CHARITY_OFFICER)
public class MaskingDesk {
    private static final Set<ApplicationStatus> BEFORE_THE_DECISION = EnumSet.of(
            ApplicationStatus.IN_INTAKE,
            ApplicationStatus.MEDICAL_CHECK,
            ApplicationStatus.REVIEW,
            ApplicationStatus.PANEL,
            ApplicationStatus.DIRECTOR);

    @Inject
    private Documents documents;

    @Inject
    private CaseTray tray;

    @Inject
    private Files files;

    @Inject
    private Sql sql;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The case of a paper. */
    public ApplicationRow caseOf(String paperId) {
        return tray.caseOf(paperId)
                .filter(row -> row.number() != null)
                .orElseThrow(() -> new IntakeRefused(Reason.UNKNOWN, paperId));
    }

    /** One paper by its kind. */
    public CasePaper paper(String paperId, Locale reader) {
        return tray.papers(caseOf(paperId), reader).stream()
                .filter(each -> each.publicId().equals(paperId))
                .findFirst()
                .orElseThrow(() -> new IntakeRefused(Reason.TAKEN_BACK));
    }

    /** The copy as reviewers see it. @throws IntakeRefused NOT_MASKED */
    public PaperContent content(String paperId) {
        return tray.masked(paperId).orElseThrow(() -> new IntakeRefused(Reason.NOT_MASKED));
    }

    /**
     * Keeps a copy; a later one takes its place.
     *
     * @throws IntakeRefused NOT_WAITING when the case was decided, CLAIMED_BY when another officer has it
     * @throws org.cordbank.papers.UploadRefused when the content is not what may be handed in; nothing is kept then
     */
    public void keep(String paperId, String name, InputStream content) {
        ApplicationRow row = caseOf(paperId);
        Document document = documents.find(paperId).orElseThrow(() -> new IntakeRefused(Reason.UNKNOWN, paperId));
        Actor officer = current.get();
        if (!BEFORE_THE_DECISION.contains(row.status())) {
            throw new IntakeRefused(Reason.NOT_WAITING, row.number(), row.status());
        }
        boolean others = row.status() == ApplicationStatus.IN_INTAKE
                && row.claimedById() != null
                && row.claimedById() != officer.id();
        if (others) {
            throw new IntakeRefused(Reason.CLAIMED_BY, row.number(), row.claimedBy());
        }
        if (document.state() == DocumentState.TAKEN_BACK) {
            throw new IntakeRefused(Reason.TAKEN_BACK);
        }
        StoredFile file = files.keep(FilePurpose.CHARITY_EVIDENCE, name, content);
        if (files.about(document.fileId()).sha256().equals(file.sha256())) {
            throw new IntakeRefused(Reason.SAME_AS_ORIGINAL);
        }
        sql.update(
                "INSERT INTO charity_masked_copies (id, document_id, file_id, made_at, made_by, made_by_name)"
                        + " VALUES (NEXT VALUE FOR charity_masked_copies_seq, ?, ?, ?, ?, ?)",
                document.id(),
                file.id(),
                clock.instant(),
                officer.id(),
                officer.name());
        trail.record(AuditAct.on("application", row.id(), "mask-paper").with("paper", document.code()));
    }
}
