package org.cordbank.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.contract.CertifyingRefused.Reason;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;

/** Where staff look up a unit's certificates, and quality assurance or the medical director withdraws one. */
@Stateless
@RolesAllowed({Roles.QA, Roles.MEDICAL_DIRECTOR})
public class CertificateDesk {
    private static final int SHORTEST_REASON = 4;

    @Inject
    private Certificates certificates;

    @Inject
    private Signatures signatures;

    @Inject
    private FormKeys forms;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Certificates of a unit, newest first. */
    @RolesAllowed({Roles.QA, Roles.MEDICAL_DIRECTOR, Roles.CUSTOMER_SERVICE, Roles.CONTRACT_SIGNATORY})
    public List<CertificateRow> ofUnit(long unitId) {
        return certificates.ofUnit(unitId).stream().map(Certificate::row).toList();
    }

    /** As {@link #withdraw(long, String, String)}, once for a form sent twice. */
    public void withdraw(String formKey, long certificateId, String reason, String pin) {
        forms.once(formKey, "contract.withdraw-certificate", () -> {
            withdraw(certificateId, reason, pin);
            return Long.toString(certificateId);
        });
    }

    /** Withdraws a certificate under one's own signature; whoever verifies it reads so from now on. */
    public void withdraw(long certificateId, String reason, String pin) {
        String why = reason == null ? "" : reason.strip();
        if (why.codePointCount(0, why.length()) < SHORTEST_REASON) {
            throw new CertifyingRefused(Reason.NO_REASON, SHORTEST_REASON);
        }
        Signature signature = signatures.own(pin, Meaning.APPROVED).spend();
        Certificate certificate = certificates
                .certificate(certificateId)
                .orElseThrow(() -> new IllegalArgumentException("There is no certificate " + certificateId));
        certificate.withdraw(why, LocalDate.now(clock));
        certificates.flush();
        trail.record(AuditAct.on("certificate", certificateId, "withdraw")
                .because(why)
                .signed(signature));
    }
}
