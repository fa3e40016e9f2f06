package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What other rooms ask of contracts, within their own acts. */
@ApplicationScoped
public class ContractRegister {
    @Inject
    private Contracts contracts;

    /** The contract a unit is kept under; its absence is a fault of the caller. */
    public ContractRow byUnit(long unitId) {
        return find(unitId).orElseThrow(() -> new IllegalArgumentException("Unit " + unitId + " has no contract"));
    }

    /** The contract a unit is kept under, if it has one; a public unit has none. */
    public Optional<ContractRow> find(long unitId) {
        return contracts.byUnit(unitId).map(Contract::row);
    }

    /** Contracts of a family, newest first. */
    public List<ContractRow> ofFamily(long familyAccountId) {
        return contracts.ofFamily(familyAccountId).stream().map(Contract::row).toList();
    }

    /** True while a contract binds the bank to keep this unit. */
    public boolean valid(long unitId) {
        return contracts
                .byUnit(unitId)
                .filter(contract -> contract.status().binds())
                .isPresent();
    }
}
