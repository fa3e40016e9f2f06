package org.cordbank.backoffice.outreach;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.cordbank.outreach.articles.ArticleKind;
import org.cordbank.outreach.articles.WriteArticle;

/** A text as its author fills it in, Chinese beside English. */
public class WriteArticleForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String slug;

    @NotNull
    private ArticleKind kind;

    private String titleZh;
    private String titleEn;
    private String summaryZh;
    private String summaryEn;
    private String bodyZh;
    private String bodyEn;

    void show(WriteArticle text) {
        titleZh = text.titleZh();
        titleEn = text.titleEn();
        summaryZh = text.summaryZh();
        summaryEn = text.summaryEn();
        bodyZh = text.bodyZh();
        bodyEn = text.bodyEn();
    }

    WriteArticle text() {
        return new WriteArticle(titleZh, titleEn, summaryZh, summaryEn, bodyZh, bodyEn);
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public ArticleKind getKind() {
        return kind;
    }

    public void setKind(ArticleKind kind) {
        this.kind = kind;
    }

    public String getTitleZh() {
        return titleZh;
    }

    public void setTitleZh(String titleZh) {
        this.titleZh = titleZh;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getSummaryZh() {
        return summaryZh;
    }

    public void setSummaryZh(String summaryZh) {
        this.summaryZh = summaryZh;
    }

    public String getSummaryEn() {
        return summaryEn;
    }

    public void setSummaryEn(String summaryEn) {
        this.summaryEn = summaryEn;
    }

    public String getBodyZh() {
        return bodyZh;
    }

    public void setBodyZh(String bodyZh) {
        this.bodyZh = bodyZh;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    public void setBodyEn(String bodyEn) {
        this.bodyEn = bodyEn;
    }
}
