package org.cordbank.outreach.articles;

/** What a text is. */
public enum ArticleKind {
    /** Explains one subject at length. */
    ARTICLE,
    /** A question people ask, and its answer. */
    QUESTION,
    /** A word of the glossary. */
    TERM
}
