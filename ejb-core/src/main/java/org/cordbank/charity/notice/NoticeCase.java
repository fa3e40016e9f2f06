package org.cordbank.charity.notice;

import java.time.LocalDate;
import java.util.List;
import org.cordbank.kernel.Money;

/**
 * A notice as the charity officer handles it.
 *
 * @param daysLeft working days for objections that are left; 0 on the last day, negative when it has passed
 */
public record NoticeCase(
        long id,
        long applicationId,
        String publicId,
        String casePublicId,
        String number,
        Money amount,
        LocalDate openedOn,
        LocalDate lastDay,
        int daysLeft,
        List<ObjectionRow> objections) {
    public NoticeCase {
        objections = List.copyOf(objections);
    }

    /** Objections without an answer. */
    public long unanswered() {
        return objections.stream().filter(one -> one.answeredAt() == null).count();
    }

    /** True when the time has passed and every objection is answered. */
    public boolean isRipe() {
        return daysLeft < 0 && unanswered() == 0;
    }
}
