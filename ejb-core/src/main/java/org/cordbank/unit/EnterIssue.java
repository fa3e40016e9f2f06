package org.cordbank.unit;

import java.time.LocalDate;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.IdCardNumber;

/** A unit that left the bank for a patient. @param recipient kept as a blind index alone */
public record EnterIssue(Din din, LocalDate issuedOn, String hospital, IdCardNumber recipient) {}
