package org.cordbank.charity.applications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.applications.HandingInRefused.Reason;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.charity.programmes.RequiredDocument;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.papers.FilePurpose;
import org.cordbank.papers.Files;
import org.cordbank.papers.StoredFile;

/** Where an applicant hands papers in, looks at them and takes them back. What a file is, its content says. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class DocumentDesk {
    @Inject
    private OwnCases cases;

    @Inject
    private Documents documents;

    @Inject
    private Corrections corrections;

    @Inject
    private Programmes programmes;

    @Inject
    private Files files;

    @Inject
    private PaperTray tray;

    @Inject
    private Particulars particulars;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Papers the programme of one's own application asks for. */
    public List<RequiredDocument> required(String publicId, Locale reader) {
        return programmes.documents(cases.own(publicId).row().programmeId(), reader);
    }

    /** Longest side a photograph is made to, in pixels. */
    public int longestSide() {
        return files.longestSide();
    }

    /**
     * Takes a paper in; a kind that was sent back is thereby corrected.
     *
     * @param name as the sender names it
     * @throws org.cordbank.papers.UploadRefused when the content is not what may be handed in; nothing is kept then
     */
    public DocumentRow handIn(String publicId, String code, String name, InputStream content, Locale language) {
        Application application = cases.editable(publicId, Task.DOCUMENTS, language);
        long id = application.id();
        if (programmes.documents(application.row().programmeId(), language).stream()
                .noneMatch(paper -> paper.code().equals(code))) {
            throw new HandingInRefused(Reason.NO_SUCH_PAPER, code);
        }
        refuseNotAskedFor(application.row(), code);
        List<Document> there = documents.of(id);
        refuseTooMany(there, code);
        StoredFile file = files.keep(FilePurpose.CHARITY_EVIDENCE, name, content);
        boolean twice = there.stream()
                .anyMatch(each -> each.code().equals(code)
                        && files.about(each.fileId()).sha256().equals(file.sha256()));
        if (twice) {
            throw new HandingInRefused(Reason.SAME_FILE, file.originalName());
        }
        Document document = new Document(id, code, file.id(), clock.instant());
        documents.add(document);
        corrections.answer(id, Task.DOCUMENTS, code);
        trail.record(AuditAct.on("application", id, "hand-in-paper").with("paper", code));
        return documents.row(document);
    }

    /** While a correction is asked for, only the kinds sent back are open. */
    private void refuseNotAskedFor(ApplicationRow row, String code) {
        boolean closed = row.status() == ApplicationStatus.NEEDS_CORRECTION
                && cases.asked(row, Task.DOCUMENTS).stream()
                        .noneMatch(each -> each.documentCode().isEmpty()
                                || each.documentCode().equals(code));
        if (closed) {
            throw new ApplyingRefused(ApplyingRefused.Reason.TASK_CLOSED);
        }
    }

    private void refuseTooMany(List<Document> there, String code) {
        int most = programmes.rule("files_per_document");
        long ofThis = there.stream()
                .filter(each -> each.code().equals(code) && each.state() != DocumentState.SENT_BACK)
                .count();
        if (ofThis >= most) {
            throw new HandingInRefused(Reason.TOO_MANY_FOR_PAPER, most);
        }
        int mostInAll = programmes.rule("files_per_application");
        if (there.size() >= mostInAll) {
            throw new HandingInRefused(Reason.TOO_MANY_IN_ALL, mostInAll);
        }
    }

    /** Takes one's own paper back while nobody accepted it. */
    public void takeBack(String documentId, Locale language) {
        Document document = known(documentId);
        Application application = own(document);
        cases.editable(application.row().publicId().value(), Task.DOCUMENTS, language);
        refuseNotAskedFor(application.row(), document.code());
        document.takeBack();
        trail.record(
                AuditAct.on("application", application.id(), "take-paper-back").with("paper", document.code()));
    }

    /** One's own paper, to be looked at. */
    public PaperContent content(String documentId) {
        Document document = known(documentId);
        own(document);
        return tray.content(document);
    }

    private Document known(String documentId) {
        return documents.find(documentId).orElseThrow(() -> new HandingInRefused(Reason.NOT_YOURS));
    }

    /** Also the applicant who is about to confirm what a helper handed in. */
    private Application own(Document document) {
        byte[] mine = particulars.emailIndex(current.get().name());
        return documents
                .application(document)
                .filter(each -> each.belongsTo(current.get().id()) || each.waitsFor(mine))
                .orElseThrow(() -> new HandingInRefused(Reason.NOT_YOURS));
    }
}
