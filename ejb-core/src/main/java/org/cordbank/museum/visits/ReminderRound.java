package org.cordbank.museum.visits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingState;
import org.cordbank.booking.SessionRow;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.BankClock;

/**
 * The round that reminds of visits three days and one day ahead (days of the rules) and forgets what visitors typed and
 * never sent. Each letter once, whoever walks the round; a booking made late gets only the reminder still to come.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderRound {
    @Inject
    private BookingRegister register;

    @Inject
    private Reminding reminding;

    @Inject
    private VisitRules rules;

    @Inject
    private Clock clock;

    /** One round; answers how many letters were posted. */
    public int go() {
        reminding.forgetTyped(clock.instant().minus(Duration.ofHours(rules.value("draft_keep_hours"))));
        return remind(rules.value("remind_first_days")) + remind(rules.value("remind_second_days"));
    }

    private int remind(int days) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), BankClock.ZONE).plusDays(days);
        int posted = 0;
        for (SessionRow session : register.sessions(VisitLetters.ROOM, day, day)) {
            List<Long> due = register.ofSession(session.id()).stream()
                    .filter(booking -> booking.state() == BookingState.CONFIRMED)
                    .map(booking -> booking.id())
                    .toList();
            for (long booking : due) {
                posted += reminding.once(booking, session.id(), days) ? 1 : 0;
            }
        }
        return posted;
    }
}
