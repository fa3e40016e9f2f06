package org.cordbank.outreach.articles;

import java.util.Set;

/** How far a version of a text is. */
public enum ArticleState {
    DRAFT,
    /** Handed to a second person. */
    SUBMITTED,
    /** Sent back to its author with a reason. */
    RETURNED,
    PUBLISHED,
    /** A later version is published. */
    SUPERSEDED,
    /** Taken from the public. */
    WITHDRAWN;

    /** True while the author may write. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** True when the way from here to {@code next} exists. */
    public boolean canBecome(ArticleState next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == SUBMITTED;
            case SUBMITTED -> Set.of(PUBLISHED, RETURNED).contains(next);
            case PUBLISHED -> Set.of(SUPERSEDED, WITHDRAWN).contains(next);
            case SUPERSEDED, WITHDRAWN -> false;
        };
    }
}
