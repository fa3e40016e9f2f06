package org.cordbank.portal.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cordbank.contract.MyContract;
import org.cordbank.contract.MyContracts;

/** Signed: the reference number and what happens next. */
@Named
@RequestScoped
public class DonePage {
    @Inject
    private MyContracts mine;

    private MyContract contract;

    @PostConstruct
    void load() {
        contract = mine.contract(WizardPath.id(), WizardPath.language());
    }

    public MyContract getContract() {
        return contract;
    }
}
