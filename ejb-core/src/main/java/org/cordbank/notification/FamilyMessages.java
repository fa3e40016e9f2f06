package org.cordbank.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;

/** Where a family reads what the bank told it, and nobody else's messages. */
@Stateless
@RolesAllowed(Roles.FAMILY)
public class FamilyMessages {
    @Inject
    private MessageBox box;

    @Inject
    private CurrentActor current;

    /** Own messages with ids below {@code before} (0 for the newest), newest first, at most {@code most}. */
    public List<MessageRow> list(long before, int most) {
        return box.messages(current.get().id(), before, most);
    }

    public int unread() {
        return box.unread(current.get().id());
    }

    /** Marks one of the own messages as read and answers the page it leads to; empty when it leads nowhere or is not one's own. */
    public Optional<String> open(long id) {
        box.read(current.get().id(), id);
        return box.link(current.get().id(), id);
    }

    /** Marks everything up to and with this message as read. */
    public void readUpTo(long id) {
        box.readUpTo(current.get().id(), id);
    }
}
