package org.cordbank.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.lab.testing.TestResults;
import org.cordbank.release.ReleaseRefused.Reason;
import org.cordbank.storage.StoreOrders;
import org.cordbank.unit.ProductType;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitSheaf;
import org.cordbank.unit.UnitStatus;

/** Where a unit is let out of quarantine: QA first, the medical director second, each with the own PIN. */
@Stateless
@RolesAllowed({Roles.QA, Roles.MEDICAL_DIRECTOR})
public class ReleaseDesk {
    @Inject
    private Reviews reviews;

    @Inject
    private ReleaseCriteria criteria;

    @Inject
    private UnitRegister units;

    @Inject
    private TestResults tests;

    @Inject
    private StoreOrders store;

    @Inject
    private Signatures signatures;

    @Inject
    private FormKeys forms;

    @Inject
    private AuditTrail trail;

    /** Every criterion of the unit as it stands now, met or not. */
    public List<CriterionRow> criteria(long unitId) {
        return criteria.of(unitId);
    }

    /** Where the unit's release stands; empty before the QA signature. */
    @RolesAllowed({Roles.QA, Roles.MEDICAL_DIRECTOR, Roles.STORAGE_CUSTODIAN, Roles.VERIFIER})
    public Optional<ReviewRow> review(long unitId) {
        return reviews.of(unitId).map(Review::row);
    }

    /** The same from the unit's sheaf. */
    @RolesAllowed({Roles.QA, Roles.MEDICAL_DIRECTOR, Roles.STORAGE_CUSTODIAN, Roles.VERIFIER})
    public Optional<ReviewRow> review(UnitSheaf sheaf) {
        return sheaf.one("release_reviews", Review.class).map(Review::row);
    }

    /** QA's signature under the unit's record. Refused with every unmet criterion, or when QA tested the unit. */
    @RolesAllowed(Roles.QA)
    public ReviewRow qaRelease(long unitId, String note, String pin) {
        UnitRow unit = underReview(unitId);
        reviews.locked(unitId).map(Review::row).ifPresent(before -> {
            throw new ReleaseRefused(Reason.ALREADY_SIGNED, before.qaName(), before.qaAt());
        });
        refuseUnmet(unit, Outcome.RELEASE);
        Signature qa = signatures.own(pin, Meaning.APPROVED);
        if (tests.testedBy(unitId, qa.signer().id())) {
            throw new ReleaseRefused(Reason.TESTER_CANNOT_RELEASE, qa.signer().name(), unit.din());
        }
        Review review = new Review(unitId, qa, note);
        reviews.add(review);
        trail.record(AuditAct.on("unit", unitId, "qa-release").because(note).signed(qa.spend()));
        return review.row();
    }

    /** As {@link #qaRelease(long, String, String)}, once for a form sent twice. */
    @RolesAllowed(Roles.QA)
    public ReviewRow qaRelease(String formKey, long unitId, String note, String pin) {
        forms.once(formKey, "release.qa", () -> qaRelease(unitId, note, pin).state());
        return review(unitId).orElseThrow();
    }

    /**
     * The medical director's decision: the unit is released, a qualified position is reserved for each bag and the moves are
     * ordered. Refused before QA signed, by the same person, or with every unmet criterion.
     */
    @RolesAllowed(Roles.MEDICAL_DIRECTOR)
    public ReviewRow medicalRelease(long unitId, Outcome outcome, String note, String pin) {
        UnitRow unit = underReview(unitId);
        Review review = reviews.locked(unitId).orElseThrow(() -> new ReleaseRefused(Reason.QA_FIRST, unit.din()));
        if (outcome == Outcome.CONDITIONAL) {
            checkConditional(unit, note);
        }
        refuseUnmet(unit, outcome);
        Signature medical = signatures.own(pin, Meaning.RELEASED);
        review.decide(outcome, medical, note);
        store.orderMoves(unitId, outcome.zone(unit.product()), outcome.name());
        units.move(unitId, outcome.status(unit.product()), note);
        trail.record(AuditAct.on("unit", unitId, "medical-release")
                .because(note)
                .with("outcome", outcome)
                .signed(medical.spend()));
        return review.row();
    }

    /** As {@link #medicalRelease(long, Outcome, String, String)}, once for a form sent twice. */
    @RolesAllowed(Roles.MEDICAL_DIRECTOR)
    public ReviewRow medicalRelease(String formKey, long unitId, Outcome outcome, String note, String pin) {
        forms.once(formKey, "release.medical", () -> medicalRelease(unitId, outcome, note, pin)
                .state());
        return review(unitId).orElseThrow();
    }

    private static void checkConditional(UnitRow unit, String note) {
        if (unit.product() != ProductType.FAMILY) {
            throw new ReleaseRefused(Reason.CONDITIONAL_IS_FOR_FAMILIES, unit.din());
        }
        if (note == null || note.isBlank()) {
            throw new ReleaseRefused(Reason.NOTE_NEEDED);
        }
    }

    private UnitRow underReview(long unitId) {
        UnitRow unit = units.lock(unitId);
        if (unit.status() != UnitStatus.QA_REVIEW) {
            throw new ReleaseRefused(Reason.NOT_UNDER_REVIEW, unit.din(), unit.status());
        }
        return unit;
    }

    private void refuseUnmet(UnitRow unit, Outcome outcome) {
        List<CriterionRow> unmet = criteria.of(unit.id()).stream()
                .filter(row -> !row.met())
                .filter(row -> outcome != Outcome.CONDITIONAL || row.criterion() != Criterion.TESTS_WITHIN_LIMITS)
                .toList();
        if (!unmet.isEmpty()) {
            Criterion first = unmet.get(0).criterion();
            throw new ReleaseRefused(Reason.CRITERIA_UNMET, unit.din(), unmet.size(), first);
        }
    }
}
