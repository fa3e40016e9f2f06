package org.cordbank.museum.opening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.cordbank.kernel.BankClock;

/**
 * What holds for one kind of visitor.
 *
 * @param horizonDays days ahead the calendar is open
 * @param noticeHours hours before the beginning booking ends
 * @param largestParty heads of one booking at most
 * @param approvalFrom a party of this many heads or more waits for approval
 */
public record VisitorRule(VisitorType type, int horizonDays, int noticeHours, int largestParty, int approvalFrom) {
    public boolean needsApproval(int heads) {
        return heads >= approvalFrom;
    }

    /** From when a session on {@code day} may be booked: the beginning of the day that lies the horizon before. */
    public Instant opensFor(LocalDate day) {
        return day.minusDays(horizonDays).atStartOfDay(BankClock.ZONE).toInstant();
    }

    /** Until when a session that begins at {@code begins} may be booked. */
    public Instant closesFor(Instant begins) {
        return begins.minus(Duration.ofHours(noticeHours));
    }
}
