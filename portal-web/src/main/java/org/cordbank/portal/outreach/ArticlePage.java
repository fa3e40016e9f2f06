package org.cordbank.portal.outreach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cordbank.outreach.articles.ArticleText;
import org.cordbank.outreach.articles.ReadingRoom;

/** One text to read, with who reviewed it and when. */
@Named
@RequestScoped
public class ArticlePage {
    @Inject
    private ReadingRoom room;

    private ArticleText text;

    @PostConstruct
    void load() {
        text = room.text(Reader.asked("name"), Reader.language()).orElse(null);
    }

    public boolean isFound() {
        return text != null;
    }

    public ArticleText getText() {
        return text;
    }

    public String getTitle() {
        return text == null ? "" : text.title();
    }
}
