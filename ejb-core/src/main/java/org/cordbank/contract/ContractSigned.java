package org.cordbank.contract;

import org.cordbank.kernel.ContractNumber;

/** A family signed; the bank has not decided yet. */
public record ContractSigned(long contractId, long familyAccountId, ContractNumber number) {}
