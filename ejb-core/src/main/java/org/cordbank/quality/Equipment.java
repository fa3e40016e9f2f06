package org.cordbank.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.kernel.BankClock;
import org.cordbank.quality.EquipmentRefused.Reason;

/** The equipment other rooms work with, inside the caller's transaction. */
@ApplicationScoped
public class Equipment {
    @Inject
    private QualityFiles files;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * The piece, if it may be used today.
     *
     * @throws EquipmentRefused {@code UNKNOWN}, {@code OUT_OF_SERVICE} with its reason, {@code CALIBRATION_OVERDUE}
     *     quoting the day it was due
     */
    public EquipmentRow require(String equipmentNo) {
        String wanted = equipmentNo == null ? "" : equipmentNo.strip();
        EquipmentPiece piece = files.equipment(wanted).orElseThrow(() -> new EquipmentRefused(Reason.UNKNOWN, wanted));
        piece.checkUse(LocalDate.ofInstant(clock.instant(), BankClock.ZONE));
        return piece.row();
    }

    /** Enters a piece; answers its id. */
    public long enter(EnterEquipment enter) {
        if (files.equipment(enter.equipmentNo()).isPresent()) {
            throw new EquipmentRefused(Reason.TAKEN, enter.equipmentNo());
        }
        EquipmentPiece piece = new EquipmentPiece(enter);
        files.add(piece);
        audit.record(AuditAct.on("equipment", piece.id(), "enter")
                .with("equipment_no", enter.equipmentNo())
                .with("kind", enter.kind())
                .with("calibration_due", enter.calibrationDue()));
        return piece.id();
    }
}
