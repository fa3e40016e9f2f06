package org.cordbank.charity.fund;

import java.time.LocalDate;
import org.cordbank.kernel.Money;

/** A cost as the account statement shows it. @param purpose as anyone may read it */
public record RecordCost(String fund, String reference, LocalDate on, Money amount, String purpose) {}
