package org.cordbank.portal.museum;

import org.cordbank.booking.SessionRow;
import org.cordbank.museum.visits.HeldVisit;

/** The seats on hold as the pages of a booking show them: which session, how long still. */
public final class HoldPart {
    private final HeldVisit held;

    HoldPart(HeldVisit held) {
        this.held = held;
    }

    public HeldVisit getHeld() {
        return held;
    }

    public boolean isRunning() {
        return held.running();
    }

    /** An offer of the waiting list has its own, longer time and is not extended. */
    public boolean isOffer() {
        return held.hold().isOffer();
    }

    public String getUntil() {
        return SlotWords.hour(held.hold().expiresAt());
    }

    /** Milliseconds that are left, for the countdown: the reader's clock may be wrong. */
    public long getLeftMillis() {
        return held.leftMillis();
    }

    public String getWhen() {
        return SlotWords.full(session());
    }

    public int getHeads() {
        return held.hold().heads();
    }

    /** The calendar again, for the same party. */
    public String getAgain() {
        return "/museum/visit-date.xhtml?type=" + held.type() + "&heads=" + getHeads() + "&day="
                + session().heldOn();
    }

    private SessionRow session() {
        return held.session();
    }
}
