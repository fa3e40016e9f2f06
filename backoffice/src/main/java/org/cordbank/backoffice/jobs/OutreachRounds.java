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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Roles;
import org.cordbank.outreach.FigureCount;
import org.cordbank.outreach.articles.EditorialDesk;

/** Counts the figures of the home page and writes the search words of texts that have none, every quarter of an hour. */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutreachRounds {
    private static final Logger LOG = Logger.getLogger(OutreachRounds.class.getName());

    @Inject
    private FigureCount figures;

    @Inject
    private EditorialDesk desk;

    @Schedule(hour = "*", minute = "*/15", second = "40", persistent = false)
    void count() {
        round("figures", figures::count);
    }

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void index() {
        round("search words", desk::index);
    }

    private interface Round {
        int go() throws Exception;
    }

    private static void round(String name, Round round) {
        try {
            int done = Acting.as(Actor.SYSTEM, round::go);
            LOG.log(Level.FINE, "{0}: {1}", new Object[] {name, done});
        } catch (Exception failed) {
            LOG.log(Level.WARNING, failed, () -> "The round for " + name + " failed; the next one comes");
        }
    }
}
