package org.cordbank.charity.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.fund.ReportPapers;
import org.cordbank.charity.review.CaseLetters.Paper;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.PublicId;
import org.cordbank.kernel.Sql;
import org.cordbank.papers.CharityPaper;
import org.cordbank.papers.FilePurpose;
import org.cordbank.papers.Files;
import org.cordbank.papers.MediaKind;
import org.cordbank.papers.PdfPress;
import org.cordbank.papers.StoredFile;

/** Where the bank's own machinery presses papers of cases and funds; pressing twice keeps the first. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PaperDesk {
    @Inject
    private Sql sql;

    @Inject
    private CasePapers cases;

    @Inject
    private ReportPapers reports;

    @Inject
    private PdfPress press;

    @Inject
    private Files files;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Presses one paper; answers its file. */
    public long press(Paper kind, long subject) {
        return sql.one(
                        "SELECT file_id FROM charity_papers WHERE kind = ? AND subject_id = ?",
                        row -> row.getLong(1),
                        kind,
                        subject)
                .orElseGet(() -> pressNew(kind, subject));
    }

    private long pressNew(Paper kind, long subject) {
        CasePapers.Drafted drafted = draft(kind, subject);
        CharityPaper paper = drafted.paper();
        StoredFile file = files.keepMade(FilePurpose.PAPER, MediaKind.PDF, paper.number() + ".pdf", press.press(paper));
        long id = sql.next("charity_papers_seq");
        sql.update(
                "INSERT INTO charity_papers (id, public_id, kind, subject_id, application_id, number, file_id, pressed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                PublicId.random().value(),
                kind,
                subject,
                drafted.applicationId(),
                paper.number(),
                file.id(),
                clock.instant());
        trail.record(AuditAct.on("charity-paper", id, "press")
                .with("kind", kind)
                .with("number", paper.number())
                .with("sha256", file.sha256()));
        return file.id();
    }

    private CasePapers.Drafted draft(Paper kind, long subject) {
        return switch (kind) {
            case REPORT -> new CasePapers.Drafted(reports.draft(subject, Locale.SIMPLIFIED_CHINESE), null);
            case REPORT_EN -> new CasePapers.Drafted(reports.draft(subject, Locale.ENGLISH), null);
            default -> cases.draft(kind, subject);
        };
    }
}
