package org.cordbank.outreach.articles;

/**
 * A text as its author wrote it.
 *
 * @param titleEn empty while it is not translated, like the other English parts
 * @param bodyZh Markdown
 * @param bodyEn Markdown
 */
public record WriteArticle(
        String titleZh, String titleEn, String summaryZh, String summaryEn, String bodyZh, String bodyEn) {
    public WriteArticle {
        titleZh = bare(titleZh);
        titleEn = bare(titleEn);
        summaryZh = bare(summaryZh);
        summaryEn = bare(summaryEn);
        bodyZh = bare(bodyZh);
        bodyEn = bare(bodyEn);
    }

    private static String bare(String text) {
        return text == null ? "" : text.strip();
    }

    /** True when the English reader finds everything. */
    public boolean isTranslated() {
        return !titleEn.isEmpty() && !summaryEn.isEmpty() && !bodyEn.isEmpty();
    }
}
