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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Roles;
import org.cordbank.museum.opening.OpeningRound;

/** Opens the museum's sessions as its rules say, every few minutes, so that a changed rule is soon to be seen. */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MuseumTimers {
    private static final Logger LOG = Logger.getLogger(MuseumTimers.class.getName());

    @Inject
    private OpeningRound opening;

    private final AtomicBoolean running = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*/2", second = "20", persistent = false)
    void openSessions() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            int changed = Acting.as(Actor.SYSTEM, opening::go);
            LOG.log(changed == 0 ? Level.FINEST : Level.INFO, "Sessions of the museum opened or settled: {0}", changed);
        } catch (Exception failed) {
            LOG.log(Level.WARNING, failed, () -> "The round of the museum's sessions failed; the next one comes");
        } finally {
            running.set(false);
        }
    }
}
