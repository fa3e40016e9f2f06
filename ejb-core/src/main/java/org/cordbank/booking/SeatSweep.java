package org.cordbank.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.cordbank.identity.Roles;

/** The round that releases holds nobody asked about, session by session; several nodes may walk it at once. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SeatSweep {
    private static final int SESSIONS = 200;

    @Inject
    private BookingStore bookings;

    @Inject
    private HoldRelease release;

    @Inject
    private Clock clock;

    /** One round; answers how many holds were released. */
    public int go() {
        int released = 0;
        for (long session : bookings.sessionsWithExpired(clock.instant(), SESSIONS)) {
            released += release.of(session);
        }
        return released;
    }
}
