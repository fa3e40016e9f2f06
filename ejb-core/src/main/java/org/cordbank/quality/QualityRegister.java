package org.cordbank.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Roles;
import org.cordbank.kernel.BankClock;

/** Where QA keeps what work is done with: lots, equipment and the qualification of staff. */
@Stateless
@RolesAllowed(Roles.QA)
public class QualityRegister {
    /** How many years of qualifications that ended the register still lists. */
    private static final int YEARS_BACK = 1;

    @Inject
    private QualityFiles files;

    @Inject
    private ReagentLots lots;

    @Inject
    private Equipment equipment;

    @Inject
    private Qualifications qualifications;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All lots, the soonest to expire first. */
    @RolesAllowed({
        Roles.QA,
        Roles.MEDICAL_DIRECTOR,
        Roles.LAB_TECHNICIAN,
        Roles.VERIFIER,
        Roles.QC_ANALYST,
        Roles.STORAGE_CUSTODIAN,
        Roles.TRAINING_OFFICER,
        Roles.REGULATOR
    })
    public List<LotRow> lots() {
        return files.lots().stream().map(Lot::row).toList();
    }

    /** All equipment by number. */
    @RolesAllowed({
        Roles.QA,
        Roles.MEDICAL_DIRECTOR,
        Roles.LAB_TECHNICIAN,
        Roles.VERIFIER,
        Roles.QC_ANALYST,
        Roles.STORAGE_CUSTODIAN,
        Roles.TRAINING_OFFICER,
        Roles.REGULATOR
    })
    public List<EquipmentRow> equipment() {
        return files.equipment().stream().map(EquipmentPiece::row).toList();
    }

    /** Qualifications in force, to come, or ended within the last year; the soonest to end first. */
    @RolesAllowed({
        Roles.QA,
        Roles.MEDICAL_DIRECTOR,
        Roles.LAB_TECHNICIAN,
        Roles.VERIFIER,
        Roles.QC_ANALYST,
        Roles.STORAGE_CUSTODIAN,
        Roles.TRAINING_OFFICER,
        Roles.REGULATOR
    })
    public List<QualificationRow> qualifications(int most) {
        return files.qualificationsEndingAfter(today().minusYears(YEARS_BACK), most).stream()
                .map(Qualification::row)
                .toList();
    }

    /** Enters a lot; it may be used once {@link #releaseLot released}. */
    public long receiveLot(ReceiveLot receive) {
        return lots.receive(receive);
    }

    /** Releases a lot for use. */
    public void releaseLot(long lotId, int seenVersion) {
        Lot lot = files.lot(lotId).orElseThrow(() -> new LotRefused(LotRefused.Reason.UNKNOWN, lotId));
        if (lot.version() != seenVersion) {
            throw new LotRefused(LotRefused.Reason.CHANGED_MEANWHILE, lot.row().lotNo());
        }
        lots.release(lotId);
    }

    public long enterEquipment(EnterEquipment enter) {
        return equipment.enter(enter);
    }

    /** A new calibration, valid through {@code nextDue}. */
    public void calibrated(long equipmentId, int seenVersion, LocalDate nextDue, String certificateNo) {
        EquipmentPiece piece = seen(equipmentId, seenVersion);
        piece.calibrated(nextDue);
        audit.record(AuditAct.on("equipment", equipmentId, "calibrate")
                .with("calibration_due", nextDue)
                .with("certificate_no", certificateNo));
    }

    /** Takes a piece out of service, so that no room works with it. */
    public void takeOut(long equipmentId, int seenVersion, String why) {
        seen(equipmentId, seenVersion).takeOut(why, clock.instant());
        audit.record(AuditAct.on("equipment", equipmentId, "take-out").because(why));
    }

    public void bringBack(long equipmentId, int seenVersion, String why) {
        seen(equipmentId, seenVersion).bringBack();
        audit.record(AuditAct.on("equipment", equipmentId, "bring-back").because(why));
    }

    /** Enters a qualification of a member of staff. */
    @RolesAllowed({Roles.QA, Roles.TRAINING_OFFICER})
    public long grant(GrantQualification grant) {
        return qualifications.grant(grant);
    }

    private EquipmentPiece seen(long equipmentId, int seenVersion) {
        EquipmentPiece piece = files.equipment(equipmentId)
                .orElseThrow(() -> new EquipmentRefused(EquipmentRefused.Reason.UNKNOWN, equipmentId));
        if (piece.version() != seenVersion) {
            throw new EquipmentRefused(
                    EquipmentRefused.Reason.CHANGED_MEANWHILE, piece.row().equipmentNo());
        }
        return piece;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BankClock.ZONE);
    }
}
