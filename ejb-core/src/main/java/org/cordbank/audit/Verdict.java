package org.cordbank.audit;

import java.util.List;

/**
 * What a verification found.
 *
 * @param next cursor to go on from, null when everything was looked at
 */
public record Verdict(long subjects, long entries, List<Broken> broken, Cursor next) {
    /** Where a chunk of the verification ended. */
    public record Cursor(String subjectType, long subjectId) {
        public static final Cursor START = new Cursor("", 0);
    }

    public boolean sound() {
        return broken.isEmpty();
    }
}
