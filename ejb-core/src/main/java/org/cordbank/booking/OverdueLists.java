package org.cordbank.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The lists of sessions that are over and that nobody closed by hand. Each is closed in a transaction of its own; a list
 * taken offline may still arrive later, and who is on it is then marked as come.
 */
@ApplicationScoped
public class OverdueLists {
    private static final int SESSIONS = 200;

    @Inject
    private Attendance attendance;

    @Inject
    private SessionStore sessions;

    @Inject
    private ListClosing closing;

    @Inject
    private Clock clock;

    /**
     * Closes the lists of a room's sessions that ended longer ago than a time.
     *
     * @return how many lists were closed
     */
    public int close(String room, Duration after) {
        Instant now = clock.instant();
        Instant ended = now.minus(after);
        List<Long> due = attendance.toClose(room, SESSIONS).stream()
                .filter(id -> sessions.row(id, now).orElseThrow().ends().isBefore(ended))
                .toList();
        due.forEach(closing::close);
        return due.size();
    }
}
