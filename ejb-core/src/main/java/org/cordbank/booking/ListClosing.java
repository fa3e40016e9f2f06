package org.cordbank.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.cordbank.identity.Roles;

/** Closes the list of one session in one transaction; a list that is closed already stays as it is. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ListClosing {
    @Inject
    private Attendance attendance;

    /** Answers how many were expected and did not come. */
    public int close(long sessionId) {
        return attendance.close(sessionId);
    }
}
