package org.cordbank.quality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.quality.DispositionRefused.Reason;

/** Where QA and the medical director decide about deviations, each under their own signature. */
@Stateless
@RolesAllowed({Roles.QA, Roles.MEDICAL_DIRECTOR})
public class DeviationDesk {
    @Inject
    private QualityFiles files;

    @Inject
    private CurrentActor actor;

    @Inject
    private Signatures signatures;

    @Inject
    private FormKeys forms;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<DeviationDisposed> news;

    /** Newest first before {@code beforeId} ({@link Long#MAX_VALUE} for the first page); open ones only, or all. */
    @RolesAllowed({Roles.QA, Roles.MEDICAL_DIRECTOR, Roles.REGULATOR})
    public List<DeviationRow> list(long beforeId, boolean openOnly, int most) {
        return files.deviationsBefore(beforeId, openOnly, most).stream()
                .map(Deviation::row)
                .toList();
    }

    /** @throws DispositionRefused {@code UNKNOWN} */
    @RolesAllowed({Roles.QA, Roles.MEDICAL_DIRECTOR, Roles.REGULATOR})
    public DeviationRow deviation(long deviationId) {
        return files.deviation(deviationId)
                .orElseThrow(() -> new DispositionRefused(Reason.UNKNOWN, deviationId))
                .row();
    }

    /** Every verdict given on a deviation, oldest first. */
    @RolesAllowed({Roles.QA, Roles.MEDICAL_DIRECTOR, Roles.REGULATOR})
    public List<DispositionRow> dispositions(long deviationId) {
        return files.dispositions(deviationId);
    }

    /** Deviations about one subject, oldest first, for everybody who works on it. */
    @RolesAllowed({
        Roles.RECEIVING_CLERK,
        Roles.LAB_TECHNICIAN,
        Roles.VERIFIER,
        Roles.QC_ANALYST,
        Roles.QA,
        Roles.STORAGE_CUSTODIAN,
        Roles.MEDICAL_DIRECTOR,
        Roles.CLINICAL_COORDINATOR,
        Roles.HLA_LAB,
        Roles.REGULATOR
    })
    public List<DeviationRow> of(String subjectType, long subjectId) {
        return files.deviationsOf(subjectType, subjectId).stream()
                .map(Deviation::row)
                .toList();
    }

    /**
     * Decides about a deviation. A critical one is decided by QA first and takes effect when the medical director, another
     * person, gives the same verdict; another verdict sends it back to QA.
     *
     * @param seenVersion version of the row the decision was made on
     * @throws DispositionRefused with its reason; {@link org.cordbank.identity.SigningRefused} when the PIN does not fit
     */
    public void dispose(long deviationId, int seenVersion, Disposition disposition, String reason, String pin) {
        decide(deviationId, seenVersion, disposition, reason, pin);
    }

    /** As {@link #dispose(long, int, Disposition, String, String)}, once for a form sent twice. */
    public void dispose(
            String formKey, long deviationId, int seenVersion, Disposition disposition, String reason, String pin) {
        forms.once(formKey, "quality.dispose", () -> {
            decide(deviationId, seenVersion, disposition, reason, pin);
            return Long.toString(deviationId);
        });
    }

    private void decide(long deviationId, int seenVersion, Disposition disposition, String reason, String pin) {
        if (reason == null || reason.isBlank()) {
            throw new DispositionRefused(Reason.NO_REASON);
        }
        Deviation deviation = files.lockedDeviation(deviationId)
                .orElseThrow(() -> new DispositionRefused(Reason.UNKNOWN, deviationId));
        Actor who = actor.get();
        boolean director = MayDispose.asDirector(deviation, who);
        MayDispose.check(deviation, seenVersion, who, director);
        Signature signature = signatures.own(pin, Signature.Meaning.APPROVED);
        boolean effective = deviation.dispose(disposition, reason.strip(), who, director, clock.instant());
        files.keepDisposition(deviationId, disposition, reason.strip(), who, director, clock.instant());
        audit.record(AuditAct.on("deviation", deviationId, "dispose")
                .because(reason.strip())
                .with("disposition", disposition)
                .with("state", deviation.row().state())
                .with("as", director ? Role.MEDICAL_DIRECTOR : Role.QA)
                .signed(signature.spend()));
        if (effective) {
            news.fire(deviation.disposed());
        }
    }
}
