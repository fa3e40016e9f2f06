package org.cordbank.portal.outreach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.outreach.articles.ArticleKind;
import org.cordbank.outreach.articles.ArticleText;
import org.cordbank.outreach.articles.ReadingRoom;

/** Articles, questions and terms, and a search that knows pinyin. */
@Named
@RequestScoped
public class KnowledgePage {
    @Inject
    private ReadingRoom room;

    private String words;
    private boolean searched;
    private List<ArticleText> found = List.of();

    @PostConstruct
    void load() {
        String asked = Reader.asked("q");
        if (asked != null && !asked.isBlank()) {
            words = asked;
            search();
        }
    }

    public void search() {
        found = room.search(words, Reader.language());
        searched = true;
    }

    public List<ArticleText> getArticles() {
        return room.all(ArticleKind.ARTICLE, Reader.language());
    }

    public List<ArticleText> getQuestions() {
        return room.all(ArticleKind.QUESTION, Reader.language());
    }

    public List<ArticleText> getTerms() {
        return room.all(ArticleKind.TERM, Reader.language());
    }

    public boolean isSearched() {
        return searched;
    }

    public List<ArticleText> getFound() {
        return found;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
