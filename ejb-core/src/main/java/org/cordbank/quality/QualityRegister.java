package org.cordbank.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Roles;
import org.cordbank.jobs.FormKeys;
import org.cordbank.kernel.BankClock;

/** Where QA keeps what work is done with: lots, equipment and the qualification of staff. */
@Stateless
@RolesAllowed(Roles.QA)
public class QualityRegister {
    @Inject
    private QualityFiles files;

    @Inject
    private ReagentLots lots;

    @Inject
    private Equipment equipment;

    @Inject
    private Qualifications qualifications;

    @Inject
    private FormKeys forms;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All lots with their standing today, the soonest to expire first. */
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
    public List<RegisterRow<LotRow>> lots() {
        int soon = soon();
        return files.lots().stream()
                .map(lot -> new RegisterRow<>(lot.row(), lot.fitness(today(), soon)))
                .toList();
    }

    /** All equipment with its standing today, by number. */
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
    public List<RegisterRow<EquipmentRow>> equipment() {
        int soon = soon();
        return files.equipment().stream()
                .map(piece -> new RegisterRow<>(piece.row(), piece.fitness(today(), soon)))
                .toList();
    }

    /** Qualifications in force, to come, or ended lately, with their standing today; the soonest to end first. */
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
    public List<RegisterRow<QualificationRow>> qualifications(int most) {
        int soon = soon();
        LocalDate from = today().minusDays(files.rule("quality.list_ended_days"));
        return files.qualificationsEndingAfter(from, most).stream()
                .map(held -> new RegisterRow<>(held.row(), held.fitness(today(), soon)))
                .toList();
    }

    /** A piece of equipment by its number, with its standing today. */
    public RegisterRow<EquipmentRow> piece(String equipmentNo) {
        EquipmentPiece piece = files.equipment(equipmentNo)
                .orElseThrow(() -> new EquipmentRefused(EquipmentRefused.Reason.UNKNOWN, equipmentNo));
        return new RegisterRow<>(piece.row(), piece.fitness(today(), soon()));
    }

    /** Enters a lot; it may be used once {@link #releaseLot released}. */
    public long receiveLot(String formKey, ReceiveLot receive) {
        return once(formKey, "receive-lot", () -> lots.receive(receive));
    }

    /** Releases a lot for use. */
    public void releaseLot(String formKey, long lotId, int seenVersion) {
        once(formKey, "release-lot", () -> {
            Lot lot = files.lot(lotId).orElseThrow(() -> new LotRefused(LotRefused.Reason.UNKNOWN, lotId));
            if (lot.version() != seenVersion) {
                throw new LotRefused(
                        LotRefused.Reason.CHANGED_MEANWHILE, lot.row().lotNo());
            }
            lots.release(lotId);
            return lotId;
        });
    }

    /** Enters a piece of equipment; answers its id. */
    public long enterEquipment(String formKey, EnterEquipment enter) {
        return once(formKey, "enter-equipment", () -> equipment.enter(enter));
    }

    /** A new calibration, valid through {@code nextDue}. */
    public void calibrated(String formKey, long equipmentId, int seenVersion, LocalDate nextDue, String certificateNo) {
        once(formKey, "calibrate", () -> {
            seen(equipmentId, seenVersion).calibrated(nextDue);
            audit.record(AuditAct.on("equipment", equipmentId, "calibrate")
                    .with("calibration_due", nextDue)
                    .with("certificate_no", certificateNo));
            return equipmentId;
        });
    }

    /** Takes a piece out of service, so that no room works with it. */
    public void takeOut(String formKey, long equipmentId, int seenVersion, String why) {
        once(formKey, "take-out", () -> {
            seen(equipmentId, seenVersion).takeOut(why, clock.instant());
            audit.record(AuditAct.on("equipment", equipmentId, "take-out").because(why));
            return equipmentId;
        });
    }

    /** Brings a piece back into service. */
    public void bringBack(String formKey, long equipmentId, int seenVersion, String why) {
        once(formKey, "bring-back", () -> {
            seen(equipmentId, seenVersion).bringBack();
            audit.record(AuditAct.on("equipment", equipmentId, "bring-back").because(why));
            return equipmentId;
        });
    }

    /** Enters a qualification of a member of staff. */
    @RolesAllowed({Roles.QA, Roles.TRAINING_OFFICER})
    public long grant(String formKey, GrantQualification grant) {
        return once(formKey, "grant", () -> qualifications.grant(grant));
    }

    private long once(String formKey, String act, LongSupplier work) {
        return Long.parseLong(forms.once(formKey, "quality." + act, () -> Long.toString(work.getAsLong())));
    }

    private int soon() {
        return files.rule("quality.ends_soon_days");
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
