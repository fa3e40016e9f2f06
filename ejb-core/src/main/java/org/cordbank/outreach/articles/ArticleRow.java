package org.cordbank.outreach.articles;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a text as the editorial desk shows it.
 *
 * @param number of the version, from 1
 * @param reviewDueOn after this day it is to be read again; null until published
 * @param why of a return or withdrawal
 * @param revision of the row, to be handed back with a change
 */
public record ArticleRow(
        long id,
        String slug,
        ArticleKind kind,
        int number,
        WriteArticle text,
        ArticleState state,
        long authorId,
        String authorName,
        Instant writtenAt,
        String reviewerName,
        LocalDate reviewedOn,
        LocalDate reviewDueOn,
        String why,
        int revision) {
    public String title() {
        return text.titleZh();
    }

    public boolean isTranslated() {
        return text.isTranslated();
    }

    /** True when a published text should have been read again by {@code day}. */
    public boolean isOverdue(LocalDate day) {
        return state == ArticleState.PUBLISHED && reviewDueOn.isBefore(day);
    }
}
