package org.cordbank.charity.grants;

import java.time.LocalDate;
import org.cordbank.kernel.Money;

/** An instalment as the applicant reads it. @param paidOn null before it was paid */
public record InstalmentRow(int instalment, Money amount, LocalDate dueOn, PayoutState state, LocalDate paidOn) {}
