package org.cordbank.collection.collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.collection.CollectionLimits;
import org.cordbank.collection.collectors.CertifyingRefused.Reason;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Role;
import org.cordbank.identity.Roles;
import org.cordbank.identity.StaffDirectory;
import org.cordbank.identity.StaffRow;

/** The register of collectors, kept by the training officer. */
@Stateless
@RolesAllowed(Roles.TRAINING_OFFICER)
public class CollectorRegister {
    private static final int SHORTEST_REASON = 4;

    @Inject
    private Certificates certificates;

    @Inject
    private StaffDirectory staff;

    @Inject
    private CollectionLimits limits;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Certificates that no newer one replaces, those that run out first at the top. */
    @RolesAllowed({Roles.TRAINING_OFFICER, Roles.QA, Roles.MEDICAL_DIRECTOR, Roles.REGULATOR})
    public List<CertificateRow> standing() {
        LocalDate today = LocalDate.now(clock);
        return certificates.standing().stream()
                .map(certificate -> certificate.row(today, limits.certificateNoticeDays()))
                .toList();
    }

    /** Enters the certificate of a collector who passed the course; answers its id. */
    public long certify(CertifyCollector certify) {
        StaffRow person =
                staff.byBadge(certify.badge()).orElseThrow(() -> new CertifyingRefused(Reason.NOBODY, certify.badge()));
        if (!person.roles().contains(Role.COLLECTOR)) {
            throw new CertifyingRefused(Reason.NOT_A_COLLECTOR, person.printedName());
        }
        if (person.partnerId() == null) {
            throw new CertifyingRefused(Reason.NO_HOSPITAL, person.printedName());
        }
        Certificate.Holder holder = new Certificate.Holder(person.id(), person.printedName(), person.partnerId());
        return enter(holder, certify.certificateNo(), certify.validFrom(), certify.validTo(), "certify");
    }

    /** Puts a newer certificate in the place of an older one; answers its id. */
    public long renew(RenewCertificate renew) {
        Certificate old = seen(renew.certificateId(), renew.version());
        long id = enter(old.holder(), renew.certificateNo(), renew.validFrom(), renew.validTo(), "renew");
        old.replaceBy(id);
        return id;
    }

    /** Takes a certificate out of force at once; what was collected before stands. */
    public void suspend(long certificateId, int version, String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.codePointCount(0, why.length()) < SHORTEST_REASON) {
            throw new CertifyingRefused(Reason.REASON_MISSING, SHORTEST_REASON);
        }
        Certificate certificate = seen(certificateId, version);
        certificate.suspend(why);
        trail.record(AuditAct.on("collector", certificate.holder().staffId(), "suspend")
                .with("certificate", certificate.certificateNo())
                .because(why));
    }

    private long enter(Certificate.Holder holder, String number, LocalDate from, LocalDate to, String act) {
        String certificateNo = number == null ? "" : number.strip();
        if (certificateNo.isEmpty()) {
            throw new CertifyingRefused(Reason.NUMBER_MISSING);
        }
        if (certificates.numberTaken(certificateNo)) {
            throw new CertifyingRefused(Reason.NUMBER_TAKEN, certificateNo);
        }
        int longest = limits.longestCertificateYears();
        if (!to.isBefore(from.plusYears(longest))) {
            throw new CertifyingRefused(Reason.TOO_LONG, from, to, longest);
        }
        Certificate certificate =
                new Certificate(holder, certificateNo, from, to, actor.get().name(), clock.instant());
        certificates.add(certificate);
        trail.record(AuditAct.on("collector", holder.staffId(), act)
                .with("certificate", certificateNo)
                .with("valid_from", from)
                .with("valid_to", to));
        return certificate.id();
    }

    private Certificate seen(long certificateId, int version) {
        Certificate certificate = certificates
                .certificate(certificateId)
                .orElseThrow(() -> new CertifyingRefused(Reason.UNKNOWN, certificateId));
        if (certificate.version() != version) {
            throw new CertifyingRefused(
                    Reason.CHANGED_MEANWHILE, certificate.holder().name());
        }
        return certificate;
    }
}
