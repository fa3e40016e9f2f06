package org.cordbank.charity.fund;

import java.time.LocalDate;
import org.cordbank.kernel.Money;

/** A part of a donation and what became of it. @param kind {@code payout} or {@code fund-cost} */
public record WayRow(String kind, LocalDate on, Money part) {}
