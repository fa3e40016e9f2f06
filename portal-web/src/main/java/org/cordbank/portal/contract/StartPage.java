package org.cordbank.portal.contract;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cordbank.contract.ContractDesk;
import org.cordbank.contract.ContractStatus;
import org.cordbank.contract.MyContracts;

/** What one needs for a contract, and the way in or back into a draft. */
@Named
@RequestScoped
public class StartPage {
    @Inject
    private ContractDesk desk;

    @Inject
    private MyContracts mine;

    private boolean begun;

    @PostConstruct
    void look() {
        begun = mine.list(WizardPath.language()).stream()
                .anyMatch(each -> each.contract().status() == ContractStatus.DRAFT);
    }

    /** Opens the draft where it was left, or a new one. */
    public String go() {
        return WizardPath.next(desk.draft(desk.start(WizardPath.language())));
    }

    public boolean isBegun() {
        return begun;
    }
}
