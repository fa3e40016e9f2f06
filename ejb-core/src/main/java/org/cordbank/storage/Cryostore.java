package org.cordbank.storage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.jobs.FormKeys;
import org.cordbank.unit.UnitRow;

/**
 * The cryostore's counter. Every placing and every move is two people, the bag's scan and the position's scan; the
 * database holds one bag per position.
 */
@Stateless
@RolesAllowed(Roles.STORAGE_CUSTODIAN)
public class Cryostore {
    @Inject
    private Shelves shelves;

    @Inject
    private Placing placing;

    @Inject
    private Moving moving;

    @Inject
    private Hands hands;

    @Inject
    private FormKeys forms;

    /** The unit a scanned bag belongs to; refused when the scan is no bag of the bank. */
    public UnitRow bag(String scannedDin) {
        return placing.scanned(scannedDin);
    }

    /** Free quarantine positions proposed for a bag, in walking order; empty when every vessel of the zone is full. */
    public List<String> suggest(int most) {
        return placing.free(Zone.QUAR, most);
    }

    /**
     * Puts a frozen bag into a quarantine position; the unit is in quarantine when its last bag lies there. Refused when the
     * position is taken, reserved, blocked or of another zone, or the freezing was not accepted.
     */
    public PlacementRow place(PlaceBag command) {
        hands.qualified(Hands.STORAGE);
        Signature second = hands.second(command.secondBadge(), command.secondPin());
        return placing.place(command, second);
    }

    /** As {@link #place(PlaceBag)}, once for a form sent twice. */
    public PlacementRow place(String formKey, PlaceBag command) {
        return PlacementRow.ofAnswer(
                forms.once(formKey, "storage.place", () -> place(command).answer()));
    }

    /** Open move orders after {@code afterId}, oldest first. */
    public List<MoveOrderRow> openOrders(long afterId, int most) {
        return shelves.openOrders(afterId, most);
    }

    /** The number on the bag an order is for. */
    public String din(MoveOrderRow order) {
        return placing.din(order.unitId());
    }

    /** Carries out an ordered move: scanned bag, source and target must be the order's. */
    public PlacementRow complete(CompleteMove command) {
        hands.qualified(Hands.STORAGE);
        Signature second = hands.second(command.secondBadge(), command.secondPin());
        return moving.complete(command, second);
    }

    /** As {@link #complete(CompleteMove)}, once for a form sent twice. */
    public PlacementRow complete(String formKey, CompleteMove command) {
        return PlacementRow.ofAnswer(
                forms.once(formKey, "storage.move", () -> complete(command).answer()));
    }
}
