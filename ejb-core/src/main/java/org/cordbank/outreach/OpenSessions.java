package org.cordbank.outreach;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.SessionRow;

/** The museum's sessions with the seats that are free now, for other people's pages; open to everybody, names nobody. */
@Stateless
@PermitAll
public class OpenSessions {
    private static final String MUSEUM = "museum";

    @Inject
    private BookingRegister register;

    /** Sessions from day to day, both included, in the order of time. */
    public List<SessionRow> ofMuseum(LocalDate from, LocalDate to) {
        return register.sessions(MUSEUM, from, to);
    }
}
