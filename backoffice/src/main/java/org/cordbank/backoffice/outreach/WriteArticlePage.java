package org.cordbank.backoffice.outreach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.faces.tag.News;
import org.cordbank.outreach.articles.ArticleKind;
import org.cordbank.outreach.articles.ArticleRow;
import org.cordbank.outreach.articles.EditorialDesk;

/** A new text, the next version of one, or the own draft. */
@Named
@ViewScoped
public class WriteArticlePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private EditorialDesk desk;

    @Inject
    private FormKey formKey;

    @Inject
    private News news;

    private Long id;
    private boolean next;
    private int seenRevision;
    private final WriteArticleForm form = new WriteArticleForm();

    /** Reads the version to be written on, or the one a new version begins with. */
    public void open() {
        if (id != null) {
            ArticleRow row = desk.version(id);
            form.setSlug(row.slug());
            form.setKind(row.kind());
            form.show(row.text());
            seenRevision = row.revision();
            next = !row.state().isOpen();
        }
    }

    public String save() {
        long version;
        if (id == null) {
            version = desk.begin(formKey.value(), form.getSlug(), form.getKind(), form.text());
        } else if (next) {
            version = desk.revise(formKey.value(), form.getSlug(), form.text());
        } else {
            desk.rewrite(id, seenRevision, form.text());
            version = id;
        }
        news.tell("outreach.office.saved", form.getTitleZh());
        return "/outreach/review-article.xhtml?faces-redirect=true&id=" + version;
    }

    public boolean isFresh() {
        return id == null;
    }

    public boolean isNext() {
        return next;
    }

    public ArticleKind[] getKinds() {
        return ArticleKind.values();
    }

    public WriteArticleForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
