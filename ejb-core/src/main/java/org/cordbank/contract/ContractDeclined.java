package org.cordbank.contract;

import org.cordbank.kernel.ContractNumber;

/** The bank declined a signed contract. */
public record ContractDeclined(long contractId, long familyAccountId, ContractNumber number, String reason) {}
