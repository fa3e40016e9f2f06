package org.cordbank.backoffice.outreach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.faces.tag.News;
import org.cordbank.faces.text.Wording;
import org.cordbank.identity.CurrentActor;
import org.cordbank.outreach.articles.ArticleRow;
import org.cordbank.outreach.articles.ArticleState;
import org.cordbank.outreach.articles.EditorialDesk;
import org.cordbank.outreach.articles.Markdown;

/** A version as the public will see it, Chinese beside English, and what the reader may do with it. */
@Named
@ViewScoped
public class ReviewArticlePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EditorialDesk desk;

    @Inject
    private CurrentActor actor;

    @Inject
    private News news;

    private long id;
    private int seenRevision;
    private transient ArticleRow row;
    private String why;

    public void open() {
        row = desk.version(id);
        seenRevision = row.revision();
    }

    public String submit() {
        desk.submit(id, seenRevision);
        return again("outreach.office.submitted");
    }

    public String publish() {
        desk.publish(id, seenRevision);
        return again("outreach.office.published");
    }

    public String confirm() {
        desk.confirm(id, seenRevision);
        return again("outreach.office.confirmed");
    }

    public String sendBack() {
        desk.sendBack(id, seenRevision, why);
        return again("outreach.office.returned");
    }

    public String withdraw() {
        desk.withdraw(id, seenRevision, why);
        return again("outreach.office.withdrawn");
    }

    private String again(String told) {
        news.tell(told, getRow().title());
        return "/outreach/review-article.xhtml?faces-redirect=true&id=" + id;
    }

    public ArticleRow getRow() {
        if (row == null) {
            row = desk.version(id);
        }
        return row;
    }

    public boolean isMine() {
        return getRow().authorId() == actor.get().id();
    }

    public boolean isWritable() {
        return isMine() && getRow().state().isOpen();
    }

    public boolean isJudged() {
        return !isMine() && getRow().state() == ArticleState.SUBMITTED;
    }

    public boolean isPublished() {
        return getRow().state() == ArticleState.PUBLISHED;
    }

    public String getChinese() {
        return Markdown.html(getRow().text().bodyZh());
    }

    public String getEnglish() {
        return Markdown.html(getRow().text().bodyEn());
    }

    /** The English title, or that there is none yet. */
    public String getEnglishTitle() {
        return getRow().isTranslated() ? getRow().text().titleEn() : Wording.of("outreach.office.english.no");
    }

    public List<ArticleRow> getVersions() {
        return desk.history(getRow().slug());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
