package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cordbank.backoffice.demo.VisitParty.Fate;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.SessionRow;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.Refusal;
import org.cordbank.museum.opening.OpeningRound;
import org.cordbank.outreach.FigureCount;

/**
 * The museum's part of the play: some weeks of visits that are over (come, missed, cancelled, declined, rated), and those
 * ahead when it ends: a request, a full session with two parties in line, a closure with a family that has to choose again.
 * Visitors who find no seat, because somebody tries the demo meanwhile, stay away.
 */
@ApplicationScoped
class VisitScenes {
    private static final Logger LOG = Logger.getLogger(VisitScenes.class.getName());
    private static final Duration ASKED = Duration.ofHours(2);
    private static final List<Duration> AT_THE_DOOR =
            List.of(Duration.ofMinutes(10), Duration.ofMinutes(100), Duration.ofMinutes(310), Duration.ofMinutes(400));
    private static final Duration EVENING = Duration.ofHours(10);
    private static final int OPENS = 15;
    private static final int FIRST_VISIT = 20;
    private static final int LAST_VISIT = 42;

    @Inject
    private Cast cast;

    @Inject
    private VisitGuests guests;

    @Inject
    private VisitHosts hosts;

    @Inject
    private BookingRegister register;

    @Inject
    private OpeningRound opening;

    @Inject
    private FigureCount figures;

    @Inject
    private Clock clock;

    /** What is over when the play ends. */
    List<Scene> scenes() {
        List<VisitParty> past =
                VisitParty.all().stream().filter(VisitParty::isPast).toList();
        List<Scene> scenes = new ArrayList<>();
        scenes.add(new Scene(Duration.ofDays(OPENS), "the museum opens", beat -> open()));
        for (VisitParty party : past) {
            scenes.add(new Scene(
                    Duration.ofDays(party.asks()).plus(ASKED),
                    party.code(),
                    beat -> trying(party, () -> ask(party, party.visits() - party.asks()))));
        }
        for (int day = FIRST_VISIT; day <= LAST_VISIT; day++) {
            for (Duration hour : AT_THE_DOOR) {
                scenes.add(new Scene(
                        Duration.ofDays(day).plus(hour), "at the door", beat -> past.forEach(this::atTheDoor)));
            }
            scenes.add(
                    new Scene(Duration.ofDays(day).plus(EVENING), "evening", beat -> past.forEach(this::inTheEvening)));
        }
        return scenes;
    }

    /** What is ahead when the play ends; runs {@code beat} between its parts. */
    void ahead(Runnable beat) {
        open();
        for (VisitParty party : VisitParty.all()) {
            if (!party.isPast()) {
                beat.run();
                trying(party, () -> ask(party, party.visits()));
            }
        }
        cast.as(Actor.SYSTEM, Role.SYSTEM, figures::count);
    }

    private void open() {
        hosts.hire();
        cast.as(Actor.SYSTEM, Role.SYSTEM, opening::go);
    }

    private void ask(VisitParty party, int inDays) {
        if (party.fate() == Fate.WAITS) {
            guests.await(party, session(friend(party)));
            return;
        }
        if (party.with() == null) {
            guests.book(
                    party, LocalDate.ofInstant(clock.instant(), BankClock.ZONE).plusDays(inDays));
        } else {
            guests.book(party, session(friend(party)));
        }
        answer(party, booking(party));
    }

    private void answer(VisitParty party, BookingRow booking) {
        if (booking.state() == BookingState.REQUESTED && party.isWelcome()) {
            hosts.approve(booking);
        }
        if (booking.state() == BookingState.REQUESTED && party.fate() == Fate.DECLINED) {
            hosts.decline(booking, "当天有封闭检修，请改选其他日期。（样例）");
        }
        if (booking.state() == BookingState.CONFIRMED && party.fate() == Fate.CANCELS) {
            guests.cancel(party, booking);
        }
        if (party.fate() == Fate.DISPLACED) {
            hosts.closeAfternoon(booking, session(booking));
        }
        if (party.fate() == Fate.COMES || party.with() != null) {
            hosts.lead(booking.sessionId());
        }
    }

    private void atTheDoor(VisitParty party) {
        guests.booking(party)
                .filter(booking -> party.fate() == Fate.COMES && isExpected(booking))
                .filter(booking -> session(booking).begins().isBefore(clock.instant()))
                .ifPresent(booking -> hosts.admit(booking, party.came()));
    }

    private void inTheEvening(VisitParty party) {
        atTheDoor(party);
        guests.booking(party)
                .filter(booking -> session(booking).ends().isBefore(clock.instant()))
                .filter(booking -> booking.state().hasSeats())
                .ifPresent(booking -> {
                    hosts.closeList(booking.sessionId());
                    if (party.stars() > 0) {
                        guests.rate(party, booking);
                    }
                });
    }

    private static boolean isExpected(BookingRow booking) {
        return booking.state() == BookingState.CONFIRMED || booking.state() == BookingState.NO_SHOW;
    }

    private BookingRow friend(VisitParty party) {
        return VisitParty.all().stream()
                .filter(other -> other.code().equals(party.with()))
                .map(this::booking)
                .findFirst()
                .orElseThrow();
    }

    private BookingRow booking(VisitParty party) {
        return guests.booking(party).orElseThrow(() -> new IllegalStateException(party.code() + " has no booking"));
    }

    private SessionRow session(BookingRow booking) {
        return register.session(booking.sessionId()).orElseThrow();
    }

    private static void trying(VisitParty party, Runnable act) {
        try {
            act.run();
        } catch (Refusal | IllegalStateException stays) {
            LOG.log(Level.WARNING, stays, () -> "Sample visitors stay away: " + party.code());
        }
    }
}
