package org.cordbank.museum.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.cordbank.booking.Attendance;
import org.cordbank.booking.BookingNumber;
import org.cordbank.booking.BookingRegister;
import org.cordbank.booking.BookingRow;
import org.cordbank.booking.CheckedIn;
import org.cordbank.booking.HoldRelease;
import org.cordbank.booking.SessionRow;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.BankClock;
import org.cordbank.museum.desk.DeskRefused.Reason;
import org.cordbank.museum.opening.Openings;

/** The door: who has come. A note is taken once for its key, however often and from wherever it is sent. */
@Stateless
@RolesAllowed(Roles.MUSEUM_STAFF)
public class DoorDesk {
    @Inject
    private BookingRegister register;

    @Inject
    private Attendance attendance;

    @Inject
    private HoldRelease release;

    @Inject
    private DeskStore store;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Takes one note.
     *
     * @throws DeskRefused NOT_A_NOTE, UNKNOWN_BOOKING, UNKNOWN_SESSION, NOT_TODAY, NO_HEADS, MORE_MINORS_THAN_HEADS or
     *     BAND_MISSING
     */
    public DoorAnswer take(DoorNote note) {
        if (note.key() == null || !note.key().matches("[A-Za-z0-9-]{8,64}")) {
            throw new DeskRefused(Reason.NOT_A_NOTE);
        }
        if (note.heads() < 1) {
            throw new DeskRefused(Reason.NO_HEADS, note.heads());
        }
        if (note.walkIn()) {
            release.of(note.sessionId());
        }
        if (!store.claim(note, actor.get().name(), clock.instant())) {
            return new DoorAnswer(note.key(), store.outcome(note.key()).orElseThrow());
        }
        return note.walkIn() ? walkIn(note) : checkIn(note);
    }

    private DoorAnswer checkIn(DoorNote note) {
        BookingRow booking = BookingNumber.read(note.number())
                .flatMap(register::booking)
                .filter(row -> row.room().equals(Openings.ROOM))
                .orElseThrow(() -> new DeskRefused(Reason.UNKNOWN_BOOKING, note.number()));
        CheckedIn checked = attendance.checkIn(booking.id(), note.heads(), note.at());
        DoorOutcome outcome = checked.first() ? DoorOutcome.CHECKED_IN : DoorOutcome.CHECKED_IN_BEFORE;
        store.outcome(note.key(), booking.id(), outcome);
        return new DoorAnswer(note.key(), outcome);
    }

    private DoorAnswer walkIn(DoorNote note) {
        SessionRow session = register.session(note.sessionId())
                .filter(row -> row.room().equals(Openings.ROOM))
                .orElseThrow(() -> new DeskRefused(Reason.UNKNOWN_SESSION, note.sessionId()));
        Instant now = clock.instant();
        Instant at = note.at().isAfter(now) ? now : note.at();
        if (!session.heldOn().equals(at.atZone(BankClock.ZONE).toLocalDate())) {
            throw new DeskRefused(Reason.NOT_TODAY, session.heldOn());
        }
        if (note.minors() < 0 || note.minors() > note.heads()) {
            throw new DeskRefused(Reason.MORE_MINORS_THAN_HEADS, note.minors(), note.heads());
        }
        if (note.minors() > 0 && note.band() == null) {
            throw new DeskRefused(Reason.BAND_MISSING);
        }
        BookingRow came =
                attendance.walkIn(session.id(), note.heads(), note.type().name(), at);
        store.insert(new DeskStore.WalkInDetail(
                came.id(), note.type(), note.band(), note.heads() - note.minors(), note.minors()));
        store.outcome(note.key(), came.id(), DoorOutcome.WALKED_IN);
        return new DoorAnswer(note.key(), DoorOutcome.WALKED_IN);
    }

    /** What became of a note that was sent before; empty when it never arrived. */
    public Optional<DoorOutcome> outcome(String key) {
        return store.outcome(key);
    }
}
