package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.charity.programmes.Programmes;
import org.cordbank.charity.programmes.RequiredDocument;
import org.cordbank.kernel.Sql;

/**
 * The papers of a case for the desks that check and judge it: the originals, or the copies on which names were made
 * unreadable. Every look is recorded; who may look, the caller has checked.
 */
@ApplicationScoped
public class CaseTray {
    private static final String COPIED = "SELECT DISTINCT m.document_id FROM charity_masked_copies m"
            + " JOIN charity_documents d ON d.id = m.document_id WHERE d.application_id = ?";

    @Inject
    private Documents documents;

    @Inject
    private PaperTray tray;

    @Inject
    private Programmes programmes;

    @Inject
    private Sql sql;

    @Inject
    private AuditTrail trail;

    /** Papers of a case by kind, in the order they were handed in. */
    public List<CasePaper> papers(ApplicationRow row, Locale reader) {
        Map<String, String> kinds = programmes.documents(row.programmeId(), reader).stream()
                .collect(Collectors.toMap(RequiredDocument::code, RequiredDocument::name));
        Set<Long> copied = copied(row.id());
        return documents.of(row.id()).stream()
                .map(each -> new CasePaper(
                        each.publicId().value(),
                        kinds.getOrDefault(each.code(), each.code()),
                        each.state(),
                        copied.contains(each.id())))
                .toList();
    }

    /** Ids of the papers of a case that have a copy without names. */
    Set<Long> copied(long applicationId) {
        return Set.copyOf(sql.rows(COPIED, row -> row.getLong(1), applicationId));
    }

    /** The case a paper belongs to. */
    public Optional<ApplicationRow> caseOf(String paperId) {
        return documents.find(paperId).flatMap(documents::application).map(Application::row);
    }

    /** A paper as it was handed in. */
    public Optional<PaperContent> original(String paperId) {
        return documents.find(paperId).map(document -> {
            recorded(document, "look-at-paper");
            return tray.content(document);
        });
    }

    /** The newest copy without names, called by the kind of the paper; empty when nobody made one. */
    public Optional<PaperContent> masked(String paperId) {
        return documents.find(paperId).flatMap(document -> sql.one(
                        "SELECT file_id FROM charity_masked_copies WHERE document_id = ? ORDER BY id DESC LIMIT 1",
                        row -> row.getLong(1),
                        document.id())
                .map(file -> {
                    recorded(document, "look-at-masked-paper");
                    return tray.content(file, document.code());
                }));
    }

    private void recorded(Document document, String act) {
        trail.record(AuditAct.on("application", document.applicationId(), act).with("paper", document.code()));
    }
}
