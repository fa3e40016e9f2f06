package org.cordbank.outreach.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.identity.Actor;
import org.cordbank.outreach.articles.EditingRefused.Reason;

/**
 * One version of a text: drafted and handed in by its author, published or sent back by another person, superseded by the
 * next version or withdrawn; a published text is never rewritten.
 */
@Entity
@Table(name = "outreach_article_versions")
class ArticleVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outreach_article_versions_seq")
    @SequenceGenerator(
            name = "outreach_article_versions_seq",
            sequenceName = "outreach_article_versions_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id")
    private Article article;

    private int number;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "summary_zh")
    private String summaryZh;

    @Column(name = "summary_en")
    private String summaryEn;

    @Column(name = "body_zh")
    private String bodyZh;

    @Column(name = "body_en")
    private String bodyEn;

    @Column(name = "search_words")
    private String searchWords;

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.DRAFT;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "reviewer_id")
    private Long reviewerId;

    @Column(name = "reviewer_name")
    private String reviewerName;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "review_due_on")
    private LocalDate reviewDueOn;

    private String why = "";

    @Version
    private int version;

    protected ArticleVersion() {}

    ArticleVersion(Article article, int number, WriteArticle text, Actor author, Instant now) {
        this.article = article;
        this.number = number;
        this.authorId = author.id();
        this.authorName = author.name();
        write(text, now);
    }

    /** Writes the text anew. @throws EditingRefused NOT_ITS_AUTHOR or NOT_OPEN */
    void rewrite(WriteArticle text, Actor who, Instant now) {
        refuseUnlessOpen(who);
        write(text, now);
    }

    /** Hands the text to a second person. @throws EditingRefused NOT_ITS_AUTHOR or NOT_OPEN */
    void submit(Actor who) {
        refuseUnlessOpen(who);
        become(ArticleState.SUBMITTED);
        why = "";
    }

    /** Publishes it. @throws EditingRefused WRONG_STATE or OWN_TEXT when the reader wrote it */
    void publish(Actor who, LocalDate today, LocalDate due) {
        refuseOwn(who);
        become(ArticleState.PUBLISHED);
        reviewerId = who.id();
        reviewerName = who.name();
        reviewedOn = today;
        reviewDueOn = due;
        searchWords = SearchWords.of(titleZh, titleEn, summaryZh, summaryEn);
    }

    void sendBack(Actor who, String reason) {
        refuseOwn(who);
        become(ArticleState.RETURNED);
        why = reason;
    }

    void supersede() {
        become(ArticleState.SUPERSEDED);
    }

    void withdraw(String reason) {
        become(ArticleState.WITHDRAWN);
        why = reason;
    }

    /** Read again and found right: the text stays, the review is renewed. */
    void confirm(Actor who, LocalDate today, LocalDate due) {
        refuseOwn(who);
        if (state != ArticleState.PUBLISHED) {
            throw new EditingRefused(Reason.WRONG_STATE, titleZh);
        }
        reviewerId = who.id();
        reviewerName = who.name();
        reviewedOn = today;
        reviewDueOn = due;
    }

    void index() {
        searchWords = SearchWords.of(titleZh, titleEn, summaryZh, summaryEn);
    }

    private void write(WriteArticle text, Instant now) {
        titleZh = text.titleZh();
        titleEn = text.titleEn();
        summaryZh = text.summaryZh();
        summaryEn = text.summaryEn();
        bodyZh = text.bodyZh();
        bodyEn = text.bodyEn();
        writtenAt = now;
    }

    private void refuseUnlessOpen(Actor who) {
        if (!state.isOpen()) {
            throw new EditingRefused(Reason.NOT_OPEN, titleZh);
        }
        if (who.id() != authorId) {
            throw new EditingRefused(Reason.NOT_ITS_AUTHOR, authorName);
        }
    }

    private void refuseOwn(Actor who) {
        if (who.id() == authorId) {
            throw new EditingRefused(Reason.OWN_TEXT, titleZh);
        }
    }

    private void become(ArticleState next) {
        if (!state.canBecome(next)) {
            throw new EditingRefused(Reason.WRONG_STATE, titleZh);
        }
        state = next;
    }

    Long id() {
        return id;
    }

    Article article() {
        return article;
    }

    ArticleState state() {
        return state;
    }

    ArticleRow row() {
        return new ArticleRow(
                id,
                article.slug(),
                article.kind(),
                number,
                new WriteArticle(titleZh, titleEn, summaryZh, summaryEn, bodyZh, bodyEn),
                state,
                authorId,
                authorName,
                writtenAt,
                reviewerName,
                reviewedOn,
                reviewDueOn,
                why,
                version);
    }
}
