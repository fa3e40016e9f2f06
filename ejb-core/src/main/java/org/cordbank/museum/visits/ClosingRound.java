package org.cordbank.museum.visits;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.cordbank.booking.OverdueLists;
import org.cordbank.identity.Roles;

/**
 * The round that closes the lists nobody closed by hand, some hours after the session: who came gets certificate and thanks,
 * who did not come is a no-show. A list taken offline may still arrive later; who is on it is then marked as come.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClosingRound {
    @Inject
    private OverdueLists lists;

    @Inject
    private VisitRules rules;

    /** One round; answers how many lists were closed. */
    public int go() {
        return lists.close(VisitLetters.ROOM, Duration.ofHours(rules.value("close_after_hours")));
    }
}
