package org.cordbank.portal.my;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cordbank.contract.ContractStatus;
import org.cordbank.contract.MyContract;
import org.cordbank.contract.MyContracts;
import org.cordbank.notification.FamilyMessages;
import org.cordbank.notification.MessageRow;
import org.cordbank.unit.FamilyUnitRow;
import org.cordbank.unit.FamilyUnits;

/** What needs the family's attention, and everything it has with the bank. */
@Named
@RequestScoped
public class HomePage {
    private static final int NEWEST = 3;

    @Inject
    private MyContracts contracts;

    @Inject
    private FamilyUnits units;

    @Inject
    private FamilyMessages messages;

    private List<MyContract> all;
    private List<FamilyUnitRow> mine;
    private List<MessageRow> newest;

    @PostConstruct
    void load() {
        all = contracts.list(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        mine = units.list();
    }

    public List<MyContract> getDrafts() {
        return all.stream()
                .filter(each -> each.contract().status() == ContractStatus.DRAFT)
                .toList();
    }

    public List<MyContract> getContracts() {
        return all.stream()
                .filter(each -> each.contract().status() != ContractStatus.DRAFT)
                .toList();
    }

    /** Contracts with an invoice that waits for money. */
    public List<MyContract> getToPay() {
        return all.stream()
                .filter(each -> each.invoice() != null && each.invoice().state().isOpen())
                .toList();
    }

    public List<FamilyUnitRow> getUnits() {
        return mine;
    }

    /** The newest messages; the page of messages has the rest. */
    public List<MessageRow> getNewest() {
        if (newest == null) {
            newest = messages.list(0, NEWEST);
        }
        return newest;
    }

    public int getUnread() {
        return messages.unread();
    }

    public boolean isNothingToDo() {
        return getDrafts().isEmpty() && getToPay().isEmpty();
    }

    public boolean isNew() {
        return all.isEmpty();
    }
}
