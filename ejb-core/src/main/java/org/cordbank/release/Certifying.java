package org.cordbank.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.cordbank.contract.CertificateOffice;
import org.cordbank.storage.MoveCompleted;
import org.cordbank.storage.StoreOrders;
import org.cordbank.unit.ProductType;
import org.cordbank.unit.UnitRegister;

/** When a released unit's last bag lies in its qualified position, the contract room certifies it, in the same transaction. */
@ApplicationScoped
class Certifying {
    @Inject
    private Reviews reviews;

    @Inject
    private StoreOrders store;

    @Inject
    private UnitRegister units;

    @Inject
    private CertificateOffice certificates;

    void moved(@Observes MoveCompleted move) {
        reviews.locked(move.unitId()).filter(Review::isReleased).ifPresent(review -> {
            if (store.settled(move.unitId())) {
                review.moved(move.at());
                units.settled(move.unitId());
                if (units.unit(move.unitId()).product() == ProductType.FAMILY) {
                    certificates.certify(move.unitId());
                }
            }
        });
    }
}
