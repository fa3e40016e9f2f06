package org.cordbank.outreach.events;

import java.time.Instant;
import java.util.Locale;
import org.cordbank.outreach.articles.Markdown;

/**
 * An event as the public sees it.
 *
 * @param free heads that could still come; null without sign-up
 * @param open true while one may sign up or wait
 */
public record OpenEvent(EventRow event, Integer free, int capacity, int largestParty, boolean open, Instant now) {
    public String publicId() {
        return event.publicId();
    }

    public boolean isOver() {
        return event.isOver(now);
    }

    public boolean isCancelled() {
        return event.state() == EventState.CANCELLED;
    }

    /** True when a sign-up finds a seat. */
    public boolean isWithSeats() {
        return open && free != null && free > 0;
    }

    public boolean isFull() {
        return open && free != null && free == 0;
    }

    /** Safe HTML of what the event is about, in the reader's language. */
    public String html(Locale reader) {
        return Markdown.html(event.body(reader));
    }

    /** Safe HTML of the words of the replay; empty when nobody wrote them. */
    public String transcriptHtml() {
        return Markdown.html(event.transcript());
    }
}
