package org.cordbank.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.cordbank.billing.PaymentRecorded;
import org.cordbank.unit.UnitRegister;

/** The rule that a family's unit may be given a kit once its first invoice is settled. */
@ApplicationScoped
class KitClearance {
    @Inject
    private Contracts contracts;

    @Inject
    private UnitRegister units;

    void onPayment(@Observes PaymentRecorded paid) {
        if (!paid.settled()) {
            return;
        }
        contracts
                .contract(paid.contractId())
                .map(Contract::row)
                .filter(contract -> contract.status().binds() && contract.unitId() != null)
                .filter(contract -> contract.invoiceId() == paid.invoiceId())
                .filter(contract -> !units.clearedForKit(contract.unitId()))
                .ifPresent(contract -> units.clearForKit(contract.unitId(), paid.invoiceNumber()));
    }
}
