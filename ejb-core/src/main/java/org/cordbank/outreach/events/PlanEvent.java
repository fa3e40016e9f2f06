package org.cordbank.outreach.events;

import java.time.Instant;

/**
 * An event as it is planned.
 *
 * @param titleEn empty while it is not translated, like the other English parts
 * @param bodyZh Markdown
 * @param capacity heads; 0 means that nobody has to sign up
 * @param streamUrl https address of a livestream; empty when there is none
 */
public record PlanEvent(
        EventKind kind,
        String titleZh,
        String titleEn,
        String bodyZh,
        String bodyEn,
        String placeZh,
        String placeEn,
        Instant begins,
        Instant ends,
        int capacity,
        String streamUrl) {
    public PlanEvent {
        titleZh = bare(titleZh);
        titleEn = bare(titleEn);
        bodyZh = bare(bodyZh);
        bodyEn = bare(bodyEn);
        placeZh = bare(placeZh);
        placeEn = bare(placeEn);
        streamUrl = bare(streamUrl);
    }

    static String bare(String text) {
        return text == null ? "" : text.strip();
    }

    /** True when the English reader finds everything. */
    public boolean isTranslated() {
        return !titleEn.isEmpty() && !bodyEn.isEmpty() && !placeEn.isEmpty();
    }
}
