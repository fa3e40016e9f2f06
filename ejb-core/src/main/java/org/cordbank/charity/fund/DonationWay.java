package org.cordbank.charity.fund;

import java.time.LocalDate;
import java.util.List;
import org.cordbank.kernel.Money;

/** A donation and where it went, first in first out. */
public record DonationWay(String fundCode, LocalDate receivedOn, Money amount, List<WayRow> parts) {
    public DonationWay {
        parts = List.copyOf(parts);
    }

    /** What still waits in the fund. */
    public Money waiting() {
        return parts.stream().map(WayRow::part).reduce(amount, Money::minus);
    }
}
