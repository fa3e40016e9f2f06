package org.cordbank.outreach.events;

import java.time.Instant;
import java.util.Locale;

/**
 * An event as pages show it.
 *
 * @param sessionId its session in the room booking; null without sign-up or before it is published
 * @param sequence of the calendar entry, one up with each change
 * @param transcript words of the replay, Markdown
 * @param why of a cancellation
 * @param revision of the row, to be handed back with a change
 */
public record EventRow(
        long id,
        String publicId,
        PlanEvent plan,
        Long sessionId,
        String replayUrl,
        String transcript,
        EventState state,
        String why,
        int sequence,
        Instant changedAt,
        int revision) {
    /** Title in the reader's language; Chinese while nobody translated it. */
    public String title(Locale reader) {
        return chosen(reader, plan.titleZh(), plan.titleEn());
    }

    public String place(Locale reader) {
        return chosen(reader, plan.placeZh(), plan.placeEn());
    }

    public String body(Locale reader) {
        return chosen(reader, plan.bodyZh(), plan.bodyEn());
    }

    /** True when the reader gets this event in the own language. */
    public boolean isTranslated(Locale reader) {
        return reader.getLanguage().equals("zh") || plan.isTranslated();
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(plan.ends());
    }

    public boolean isWithSignUp() {
        return plan.capacity() > 0;
    }

    private static String chosen(Locale reader, String chinese, String english) {
        return reader.getLanguage().equals("zh") || english.isEmpty() ? chinese : english;
    }
}
