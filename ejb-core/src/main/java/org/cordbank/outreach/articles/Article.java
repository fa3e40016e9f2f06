package org.cordbank.outreach.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A text under its address; which of its versions the public reads moves forward or to none. */
@Entity
@Table(name = "outreach_articles")
class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outreach_articles_seq")
    @SequenceGenerator(name = "outreach_articles_seq", sequenceName = "outreach_articles_seq", allocationSize = 50)
    private Long id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    @Column(name = "published_id")
    private Long publishedId;

    @Version
    private int version;

    protected Article() {}

    Article(String slug, ArticleKind kind) {
        this.slug = slug;
        this.kind = kind;
    }

    Long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    ArticleKind kind() {
        return kind;
    }

    Long publishedId() {
        return publishedId;
    }

    void show(ArticleVersion published) {
        publishedId = published.id();
    }

    void showNothing() {
        publishedId = null;
    }
}
