package org.cordbank.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.contract.CertificateOffice;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.release.DiscardRefused.Reason;
import org.cordbank.storage.StoreOrders;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/**
 * Where a unit comes to its end (source: domain reference, transition to U95): quality proposes with reason and basis, the
 * medical director approves, and whoever destroys the bag does it before two witnesses.
 */
@Stateless
@RolesAllowed({Roles.QA, Roles.MEDICAL_DIRECTOR, Roles.STORAGE_CUSTODIAN, Roles.LAB_TECHNICIAN})
public class DiscardDesk {
    private static final Role[] WITNESSES = {
        Role.STORAGE_CUSTODIAN, Role.VERIFIER, Role.LAB_TECHNICIAN, Role.QC_ANALYST, Role.QA
    };

    @Inject
    private Discards discards;

    @Inject
    private UnitRegister units;

    @Inject
    private StoreOrders store;

    @Inject
    private CertificateOffice certificates;

    @Inject
    private Signatures signatures;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Discards of a unit, newest first. */
    public List<DiscardRow> ofUnit(long unitId) {
        return discards.ofUnit(unitId).stream().map(Discard::row).toList();
    }

    /** Discards that wait for a signature or for being done, with ids above {@code after}, oldest first. */
    public List<OpenDiscardRow> open(long after, int most) {
        return discards.open(after, most).stream()
                .map(discard -> {
                    UnitRow unit = units.unit(discard.unitId());
                    return new OpenDiscardRow(discard.row(), unit.publicId(), unit.label());
                })
                .toList();
    }

    /**
     * Quality's signed proposal, once for a form sent twice.
     *
     * @throws DiscardRefused GONE_ALREADY, PROPOSED_ALREADY, NO_BASIS or NO_NOTE
     */
    @RolesAllowed(Roles.QA)
    public long propose(String formKey, ProposeDiscard propose) {
        return Long.parseLong(forms.once(formKey, "release.propose-discard", () -> Long.toString(proposed(propose))));
    }

    /**
     * The medical director's signed word, once for a form sent twice.
     *
     * @throws DiscardRefused UNKNOWN, NOT_PROPOSED, SAME_PERSON or NO_NOTE
     */
    @RolesAllowed(Roles.MEDICAL_DIRECTOR)
    public void decide(String formKey, long discardId, boolean approve, String note, String pin) {
        forms.once(formKey, "release.decide-discard", () -> decided(discardId, approve, note, pin));
    }

    /**
     * The destruction before two witnesses, once for a form sent twice: the unit is discarded, its positions are free, its
     * open moves are called off and its certificate is withdrawn.
     *
     * @throws DiscardRefused UNKNOWN, NOT_APPROVED, WRONG_BAG or SAME_WITNESS
     */
    @RolesAllowed({Roles.STORAGE_CUSTODIAN, Roles.LAB_TECHNICIAN})
    public void carryOut(String formKey, CarryOutDiscard carryOut) {
        forms.once(formKey, "release.carry-out-discard", () -> carriedOut(carryOut));
    }

    private long proposed(ProposeDiscard propose) {
        UnitRow unit = units.lock(propose.unitId());
        if (!unit.status().canBecome(UnitStatus.DISCARDED)) {
            throw new DiscardRefused(Reason.GONE_ALREADY, unit.label());
        }
        discards.ofUnit(unit.id()).stream()
                .map(Discard::row)
                .filter(row -> row.state() == DiscardState.PROPOSED || row.state() == DiscardState.APPROVED)
                .findFirst()
                .ifPresent(row -> {
                    throw new DiscardRefused(Reason.PROPOSED_ALREADY, unit.label(), row.qaName(), row.qaAt());
                });
        need(propose.basis(), Reason.NO_BASIS);
        need(propose.note(), Reason.NO_NOTE);
        Signature qa = signatures.own(propose.pin(), Meaning.APPROVED);
        Discard discard = new Discard(propose, qa);
        discards.add(discard);
        trail.record(AuditAct.on("unit", unit.id(), "propose-discard")
                .because(propose.note().strip())
                .with("reason", propose.reason())
                .with("basis", propose.basis().strip())
                .signed(qa.spend()));
        return discard.row().id();
    }

    private String decided(long discardId, boolean approve, String note, String pin) {
        Discard discard = known(discardId);
        if (!approve) {
            need(note, Reason.NO_NOTE);
        }
        Signature medical = signatures.own(pin, Meaning.APPROVED);
        discard.decide(approve, note == null ? "" : note.strip(), medical);
        trail.record(AuditAct.on("unit", discard.unitId(), approve ? "approve-discard" : "refuse-discard")
                .because(note)
                .with("discard", discardId)
                .signed(medical.spend()));
        return discard.row().state().name();
    }

    private String carriedOut(CarryOutDiscard carryOut) {
        Discard discard = known(carryOut.discardId());
        UnitRow unit = units.lock(discard.unitId());
        UnitRow scanned = units.scanned(carryOut.scannedDin());
        if (scanned.id() != unit.id()) {
            throw new DiscardRefused(Reason.WRONG_BAG, scanned.label(), unit.label());
        }
        Signature first = witness(carryOut.firstBadge(), carryOut.firstPin());
        Signature second = witness(carryOut.secondBadge(), carryOut.secondPin());
        discard.done(current.get(), first, second, clock.instant());
        String why = discard.row().reason().name();
        store.takeOut(unit.id(), why, second.signer().name());
        certificates.withdraw(unit.id(), discard.row().note());
        units.move(unit.id(), UnitStatus.DISCARDED, why);
        trail.record(AuditAct.on("unit", unit.id(), "discard")
                .because(discard.row().note())
                .with("discard", carryOut.discardId())
                .signed(first.spend())
                .signed(second.spend()));
        return DiscardState.DONE.name();
    }

    private Signature witness(String badge, String pin) {
        return signatures.second(badge, pin, Meaning.WITNESSED, WITNESSES);
    }

    private Discard known(long discardId) {
        return discards.locked(discardId).orElseThrow(() -> new DiscardRefused(Reason.UNKNOWN, discardId));
    }

    private static void need(String text, Reason missing) {
        if (text == null || text.isBlank()) {
            throw new DiscardRefused(missing);
        }
    }
}
