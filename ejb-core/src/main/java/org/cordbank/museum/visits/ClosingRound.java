package org.cordbank.museum.visits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cordbank.booking.Attendance;
import org.cordbank.booking.BookingRegister;
import org.cordbank.identity.Roles;

/**
 * The round that closes the lists nobody closed by hand, some hours after the session: who came gets certificate and thanks,
 * who did not come is a no-show. A list taken offline may still arrive later; who is on it is then marked as come.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClosingRound {
    private static final int SESSIONS = 200;

    @Inject
    private Attendance attendance;

    @Inject
    private BookingRegister register;

    @Inject
    private ListClosing closing;

    @Inject
    private VisitRules rules;

    @Inject
    private Clock clock;

    /** One round; answers how many lists were closed. */
    public int go() {
        Instant ended = clock.instant().minus(Duration.ofHours(rules.value("close_after_hours")));
        List<Long> due = attendance.toClose(VisitLetters.ROOM, SESSIONS).stream()
                .filter(id -> register.session(id).orElseThrow().ends().isBefore(ended))
                .toList();
        due.forEach(closing::close);
        return due.size();
    }
}
