package org.cordbank.contract;

import org.cordbank.family.MaskedMother;

/** A contract in the staff's list. */
public record FoundContract(ContractRow contract, MaskedMother mother, String hospital, String plan) {}
