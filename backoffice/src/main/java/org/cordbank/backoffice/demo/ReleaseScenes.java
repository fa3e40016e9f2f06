package org.cordbank.backoffice.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cordbank.release.Outcome;
import org.cordbank.release.ReleaseDesk;
import org.cordbank.storage.CompleteMove;
import org.cordbank.storage.Cryostore;
import org.cordbank.storage.MoveOrderRow;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** The scenes of the release: QA, the medical director, the move by two people, which brings the certificate. */
@ApplicationScoped
class ReleaseScenes {
    private static final int SECONDS_OUT = 50;
    private static final int MOST = 100;

    @Inject
    private Cast cast;

    @Inject
    private ReleaseDesk desk;

    @Inject
    private Cryostore cryostore;

    void qaRelease(UnitRow unit) {
        boolean unsigned = unit.status() == UnitStatus.QA_REVIEW
                && cast.as(Parts.QA, () -> desk.review(unit.id())).isEmpty();
        if (unsigned) {
            cast.does(Parts.QA, () -> desk.qaRelease(unit.id(), "批记录与检测结果完整", SampleStaff.PIN));
        }
    }

    void medicalRelease(UnitRow unit) {
        if (unit.status() == UnitStatus.QA_REVIEW) {
            cast.does(Parts.DIRECTOR, () -> desk.medicalRelease(unit.id(), Outcome.RELEASE, "同意放行", SampleStaff.PIN));
        }
    }

    void move(UnitRow unit) {
        cast.does(Parts.CUSTODIAN, () -> {
            for (MoveOrderRow order : cryostore.openOrders(0, MOST)) {
                if (order.unitId() == unit.id()) {
                    cryostore.complete(new CompleteMove(
                            order.id(),
                            unit.din().barcode(),
                            order.from(),
                            order.to(),
                            SECONDS_OUT,
                            Parts.CUSTODIAN_TOO,
                            SampleStaff.PIN));
                }
            }
        });
    }
}
