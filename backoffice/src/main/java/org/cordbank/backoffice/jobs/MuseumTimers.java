package org.cordbank.backoffice.jobs;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Roles;
import org.cordbank.museum.opening.OpeningRound;
import org.cordbank.museum.visits.ClosingRound;
import org.cordbank.outreach.events.EventRound;

/**
 * Opens the museum's sessions as its rules say, every few minutes, so that a changed rule is soon to be seen, and closes the
 * lists of those that are over; the guest lists of events as well.
 */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MuseumTimers {
    private static final Logger LOG = Logger.getLogger(MuseumTimers.class.getName());

    @Inject
    private OpeningRound opening;

    @Inject
    private ClosingRound closing;

    @Inject
    private EventRound events;

    private final AtomicBoolean opens = new AtomicBoolean();
    private final AtomicBoolean closes = new AtomicBoolean();
    private final AtomicBoolean ends = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*/2", second = "20", persistent = false)
    void openSessions() {
        round("Sessions of the museum opened or settled: {0}", opens, opening::go);
    }

    @Schedule(hour = "*", minute = "*/5", second = "50", persistent = false)
    void closeLists() {
        round("Lists of the museum closed: {0}", closes, closing::go);
    }

    @Schedule(hour = "*", minute = "*/5", second = "55", persistent = false)
    void closeEvents() {
        round("Guest lists of events closed: {0}", ends, events::go);
    }

    private static void round(String said, AtomicBoolean running, Callable<Integer> round) {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            int changed = Acting.as(Actor.SYSTEM, round);
            LOG.log(changed == 0 ? Level.FINEST : Level.INFO, said, changed);
        } catch (Exception failed) {
            LOG.log(Level.WARNING, failed, () -> "A round of the museum failed; the next one comes");
        } finally {
            running.set(false);
        }
    }
}
