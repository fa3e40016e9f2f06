package org.cordbank.charity.grants;

import org.cordbank.charity.applications.ApplicationStatus;
import org.cordbank.kernel.Money;

/** A grant as it may be revoked or paid back. @param toComeBack of a revoked one */
public record ReclaimRow(
        String publicId, String number, ApplicationStatus status, Money amount, boolean revocable, Money toComeBack) {}
