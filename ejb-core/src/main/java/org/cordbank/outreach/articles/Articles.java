package org.cordbank.outreach.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Repository of texts and their versions. */
@ApplicationScoped
class Articles {
    private static final List<ArticleState> IN_WORK =
            List.of(ArticleState.DRAFT, ArticleState.RETURNED, ArticleState.SUBMITTED);

    @PersistenceContext
    private EntityManager em;

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Locked, so that two people who work on one text queue. */
    Optional<Article> locked(String slug) {
        return em.createQuery("select a from Article a where a.slug = :slug", Article.class)
                .setParameter("slug", slug)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<ArticleVersion> version(long id) {
        return Optional.ofNullable(em.find(ArticleVersion.class, id));
    }

    /** The version with its text locked. */
    Optional<ArticleVersion> lockedVersion(long id) {
        Optional<ArticleVersion> found = version(id);
        found.ifPresent(version -> {
            em.lock(version.article(), LockModeType.PESSIMISTIC_WRITE);
            em.refresh(version);
        });
        return found;
    }

    Optional<ArticleVersion> published(Article article) {
        return Optional.ofNullable(article.publishedId()).flatMap(this::version);
    }

    boolean isInWork(Article article) {
        return em.createQuery(
                                "select count(v) from ArticleVersion v where v.article = :article and v.state in :states",
                                Long.class)
                        .setParameter("article", article)
                        .setParameter("states", IN_WORK)
                        .getSingleResult()
                > 0;
    }

    int lastNumber(Article article) {
        return em.createQuery(
                        "select coalesce(max(v.number), 0) from ArticleVersion v where v.article = :article",
                        Integer.class)
                .setParameter("article", article)
                .getSingleResult();
    }

    /** Versions of the given states, the latest written first, before the given id. */
    List<ArticleVersion> list(List<ArticleState> states, long beforeId, int most) {
        return em.createQuery(
                        "select v from ArticleVersion v join fetch v.article where v.state in :states and v.id < :before"
                                + " order by v.id desc",
                        ArticleVersion.class)
                .setParameter("states", states)
                .setParameter("before", beforeId)
                .setMaxResults(most)
                .getResultList();
    }

    List<ArticleVersion> of(String slug) {
        return em.createQuery(
                        "select v from ArticleVersion v join fetch v.article a where a.slug = :slug order by v.number desc",
                        ArticleVersion.class)
                .setParameter("slug", slug)
                .getResultList();
    }

    List<ArticleVersion> notIndexed(int most) {
        return em.createQuery(
                        "select v from ArticleVersion v where v.state = :published and v.searchWords is null",
                        ArticleVersion.class)
                .setParameter("published", ArticleState.PUBLISHED)
                .setMaxResults(most)
                .getResultList();
    }
}
