package org.cordbank.outreach.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.cordbank.booking.OverdueLists;
import org.cordbank.identity.Roles;
import org.cordbank.outreach.OutreachRules;

/**
 * The round that closes the guest lists of events some hours after their end (rule {@code close_after_hours}): whoever was
 * let in has attended, whoever signed up and did not come is a no-show, so that the figures of an event are true.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventRound {
    @Inject
    private OverdueLists lists;

    @Inject
    private OutreachRules rules;

    /** One round; answers how many lists were closed. */
    public int go() {
        return lists.close(EventBoard.ROOM, Duration.ofHours(rules.value("close_after_hours")));
    }
}
