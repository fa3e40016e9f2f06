package org.cordbank.outreach.articles;

import java.time.LocalDate;

/**
 * A published text in the reader's language.
 *
 * @param html safe to be shown as it is
 * @param translated false when the reader asked for English and gets Chinese, because nobody translated it yet
 */
public record ArticleText(
        String slug,
        ArticleKind kind,
        String title,
        String summary,
        String html,
        boolean translated,
        String reviewerName,
        LocalDate reviewedOn,
        LocalDate reviewDueOn) {}
