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
import org.cordbank.audit.AuditRoom;
import org.cordbank.booking.SeatSweep;
import org.cordbank.charity.applications.DraftKeeping;
import org.cordbank.identity.Acting;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.jobs.Worker;
import org.cordbank.museum.visits.ReminderRound;
import org.cordbank.notification.MailClaims;
import org.cordbank.notification.Postman;
import org.cordbank.papers.Files;
import org.cordbank.unit.Paces;

/**
 * Looks every few seconds whether mail or work is due, and every hour whether a day of the audit trail is to be sealed. A round that still runs is not joined by a second one; two rounds
 * work on jobs, so that one long job does not hold up the short ones. Several nodes may all do this: rows are taken by
 * lease. A round that fails is told in the log and the next one comes anyway.
 */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QueueTimers {
    private static final Logger LOG = Logger.getLogger(QueueTimers.class.getName());

    @Inject
    private Postman postman;

    @Inject
    private Worker worker;

    @Inject
    private MailClaims mails;

    @Inject
    private FormKeys formKeys;

    @Inject
    private Files files;

    @Inject
    private AuditRoom audit;

    @Inject
    private DraftKeeping drafts;

    @Inject
    private Paces paces;

    @Inject
    private SeatSweep seats;

    @Inject
    private ReminderRound reminders;

    private final AtomicBoolean sweeping = new AtomicBoolean();
    private final AtomicBoolean reminding = new AtomicBoolean();
    private final AtomicBoolean carrying = new AtomicBoolean();
    private final AtomicBoolean working = new AtomicBoolean();
    private final AtomicBoolean workingToo = new AtomicBoolean();
    private final AtomicBoolean sealing = new AtomicBoolean();
    private final AtomicBoolean measuring = new AtomicBoolean();
    private final AtomicBoolean tidying = new AtomicBoolean();
    private final AtomicBoolean keeping = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void carryMail() {
        round("mail", carrying, postman::deliver);
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void work() {
        round("jobs", working, this::drain);
    }

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    void workToo() {
        round("jobs", workingToo, this::drain);
    }

    /** Holds nobody asked about: their seats go to those who wait. */
    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
    void sweepSeats() {
        round("seats", sweeping, seats::go);
    }

    /** Morning to evening, so that nobody is reminded of a visit at night. */
    @Schedule(hour = "8-20", minute = "*/10", second = "20", timezone = "Asia/Shanghai", persistent = false)
    void remind() {
        round("reminders", reminding, reminders::go);
    }

    /** Every hour rather than at midnight alone, so that a day is sealed although the office was down at its end. */
    @Schedule(hour = "*", minute = "7", second = "0", persistent = false)
    void sealDays() {
        round("sealing", sealing, audit::sealPastDays);
    }

    /** How long the way to release takes; a figure a day, renewed within the day. */
    @Schedule(hour = "*", minute = "23", second = "0", persistent = false)
    void measurePace() {
        round("pace", measuring, paces::measure);
    }

    @Schedule(hour = "3", minute = "17", second = "0", persistent = false)
    void tidy() {
        round("tidying", tidying, () -> mails.blankOld() + formKeys.forgetOld() + files.sweep());
    }

    /** Drafts of applications for aid that end soon are warned of; drafts and corrections past their time are closed. */
    @Schedule(hour = "*", minute = "*/15", second = "40", persistent = false)
    void keepDrafts() {
        round("drafts", keeping, () -> drafts.expire() + drafts.warn());
    }

    private int drain() {
        int done = 0;
        while (worker.runNext()) {
            done++;
        }
        return done;
    }

    private interface Round {
        int go() throws Exception;
    }

    private static void round(String name, AtomicBoolean running, Round round) {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            int done = Acting.as(Actor.SYSTEM, round::go);
            LOG.log(done == 0 ? Level.FINEST : Level.FINE, "{0}: {1}", new Object[] {name, done});
        } catch (Exception failed) {
            LOG.log(Level.WARNING, failed, () -> "The round for " + name + " failed; the next one comes");
        } finally {
            running.set(false);
        }
    }
}
