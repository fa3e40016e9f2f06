package org.cordbank.museum.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.cordbank.identity.Roles;

/** The round that opens the sessions of the horizon, day by day; several nodes may walk it at once. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpeningRound {
    @Inject
    private Openings openings;

    @Inject
    private DayOpening opening;

    @Inject
    private Clock clock;

    /** One round from today to the longest horizon; answers how many sessions changed. */
    public int go() {
        LocalDate today = LocalDate.now(clock);
        int days = openings.rules(today).horizonDays();
        int changed = 0;
        for (int ahead = 0; ahead <= days; ahead++) {
            changed += opening.open(today.plusDays(ahead));
        }
        return changed;
    }
}
