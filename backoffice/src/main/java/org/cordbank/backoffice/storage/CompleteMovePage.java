package org.cordbank.backoffice.storage;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cordbank.faces.tag.FormKey;
import org.cordbank.storage.CompleteMove;
import org.cordbank.storage.Cryostore;
import org.cordbank.storage.MoveOrderRow;
import org.cordbank.storage.PlacementRow;

/** Ordered moves, oldest first; one is carried out by scanning bag, source and target before a second person. */
@Named
@ViewScoped
public class CompleteMovePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    private FormKey formKey;

    @Inject
    private Cryostore store;

    private transient List<MoveOrderRow> orders;
    private transient MoveOrderRow chosen;
    private transient PlacementRow moved;
    private CompleteMoveForm form = new CompleteMoveForm();

    @PostConstruct
    void load() {
        orders = store.openOrders(0, PAGE);
    }

    /** Takes an order to the tank. */
    public void choose(long orderId) {
        chosen = orders.stream()
                .filter(order -> order.id() == orderId)
                .findFirst()
                .orElse(null);
        moved = null;
        form = new CompleteMoveForm();
    }

    /** Carries the bag over. */
    public void complete() {
        moved = store.complete(
                formKey.value(),
                new CompleteMove(
                        chosen.id(),
                        form.getDin(),
                        form.getFrom(),
                        form.getTo(),
                        form.getOutOfColdSeconds(),
                        form.getSecond().getBadge(),
                        form.getSecond().getPin()));
        chosen = null;
        load();
    }

    /** Back to the list. */
    public void putBack() {
        chosen = null;
    }

    /** The bag's number as printed on it. */
    public String dinOf(MoveOrderRow order) {
        return store.din(order);
    }

    public List<MoveOrderRow> getOrders() {
        return orders;
    }

    public MoveOrderRow getChosen() {
        return chosen;
    }

    public PlacementRow getMoved() {
        return moved;
    }

    public CompleteMoveForm getForm() {
        return form;
    }
}
