package org.cordbank.backoffice.outreach;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.kernel.BankClock;
import org.cordbank.outreach.articles.ArticleRow;
import org.cordbank.outreach.articles.ArticleState;
import org.cordbank.outreach.articles.EditorialDesk;

/** What is being written and reviewed; on request what is published, or all. */
@Named
@RequestScoped
public class ListArticlesPage {
    private static final int PAGE = 20;
    private static final List<ArticleState> IN_WORK =
            List.of(ArticleState.DRAFT, ArticleState.RETURNED, ArticleState.SUBMITTED);

    @Inject
    private EditorialDesk desk;

    @Inject
    private Clock clock;

    private String show;
    private Long after;
    private List<ArticleRow> found = List.of();

    public void open() {
        List<ArticleState> states =
                switch (show == null ? "" : show) {
                    case "work" -> IN_WORK;
                    case "all" -> List.of(ArticleState.values());
                    default -> List.of(ArticleState.PUBLISHED);
                };
        found = desk.list(states, after == null ? Long.MAX_VALUE : after, PAGE + 1);
    }

    public List<ArticleRow> getRows() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** Cursor of the next page; null on the last. */
    public Long getNext() {
        return found.size() > PAGE ? found.get(PAGE - 1).id() : null;
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), BankClock.ZONE);
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
