package org.cordbank.collection.reception;

import java.time.Duration;
import java.time.Instant;
import org.cordbank.collection.CollectionLimits;

/** How long blood has been without nitrogen, against what is aimed at and what is allowed. */
public record Elapsed(Instant collectedAt, Duration since, Duration target, Duration limit, Duration reject) {
    /** How the time stands. */
    public enum Stand {
        IN_TARGET,
        LATE,
        /** Beyond the limit: registered only by decision. */
        OVER,
        /** Beyond what is processed at all. */
        LOST
    }

    static Elapsed of(Instant collectedAt, Instant now, CollectionLimits.Hours hours) {
        return new Elapsed(
                collectedAt, Duration.between(collectedAt, now), hours.target(), hours.limit(), hours.reject());
    }

    public Stand stand() {
        if (since.compareTo(reject) > 0) {
            return Stand.LOST;
        }
        if (since.compareTo(limit) > 0) {
            return Stand.OVER;
        }
        return since.compareTo(target) > 0 ? Stand.LATE : Stand.IN_TARGET;
    }

    /** True within the limit. */
    public boolean passes() {
        return stand() == Stand.IN_TARGET || stand() == Stand.LATE;
    }

    /** Whole hours since collection. */
    public long hours() {
        return since.toHours();
    }

    /** Minutes beyond the whole hours. */
    public int minutes() {
        return since.toMinutesPart();
    }

    public long limitHours() {
        return limit.toHours();
    }

    public long targetHours() {
        return target.toHours();
    }

    /** Share of the limit used up, 0 to 100. */
    public int percent() {
        return (int) Math.min(100, 100 * since.toMinutes() / Math.max(1, limit.toMinutes()));
    }
}
