package org.cordbank.charity.fund;

import java.time.YearMonth;
import org.cordbank.kernel.Money;

/** Patients helped in one month by one fund. */
public record FundCases(YearMonth month, int cases, Money amount) {}
