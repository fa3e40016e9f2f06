package org.cordbank.contract;

import org.cordbank.kernel.ContractNumber;

/** The bank countersigned: the contract binds, the unit is enrolled, the invoice written. */
public record ContractCountersigned(
        long contractId, long familyAccountId, ContractNumber number, long unitId, long invoiceId) {}
