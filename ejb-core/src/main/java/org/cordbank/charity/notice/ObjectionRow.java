package org.cordbank.charity.notice;

import java.time.Instant;

/** An objection. @param contact empty when the objector gave none */
public record ObjectionRow(
        long id,
        String number,
        String words,
        String contact,
        Instant filedAt,
        Instant answeredAt,
        String answeredBy,
        Boolean upheld,
        String answer) {
    public boolean isOpen() {
        return answeredAt == null;
    }
}
