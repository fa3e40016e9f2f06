package org.cordbank.charity.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.PublicId;
import org.cordbank.papers.Files;
import org.cordbank.papers.StoredFile;

/** Repository of the papers of applications. */
@ApplicationScoped
class Documents {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Files files;

    void add(Document document) {
        em.persist(document);
        em.flush();
    }

    Optional<Document> find(String publicId) {
        try {
            return em.createQuery("select d from Document d where d.publicId = :id", Document.class)
                    .setParameter("id", PublicId.of(publicId))
                    .getResultStream()
                    .findFirst();
        } catch (InvalidValue nobodys) {
            return Optional.empty();
        }
    }

    Optional<Application> application(Document document) {
        return Optional.ofNullable(em.find(Application.class, document.applicationId()));
    }

    /** Papers of an application as they were handed in, without those taken back. */
    List<Document> of(long applicationId) {
        return em.createQuery(
                        "select d from Document d where d.applicationId = :application and d.state <> :gone"
                                + " order by d.id",
                        Document.class)
                .setParameter("application", applicationId)
                .setParameter("gone", DocumentState.TAKEN_BACK)
                .getResultList();
    }

    List<DocumentRow> rows(long applicationId) {
        List<Document> papers = of(applicationId);
        Map<Long, StoredFile> kept =
                files.about(papers.stream().map(Document::fileId).toList());
        return papers.stream().map(each -> each.row(kept.get(each.fileId()))).toList();
    }

    DocumentRow row(Document document) {
        return document.row(files.about(document.fileId()));
    }
}
