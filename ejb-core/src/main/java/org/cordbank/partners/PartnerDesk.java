package org.cordbank.partners;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.DemoMode;
import org.cordbank.identity.Roles;
import org.cordbank.limits.Catalogues;
import org.cordbank.limits.Entry;
import org.cordbank.partners.AdmissionRefused.Reason;

/** Where quality assurance admits hospitals and couriers after seeing their papers. */
@Stateless
@RolesAllowed(Roles.QA)
public class PartnerDesk {
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{5,30}");

    @Inject
    private Partners partners;

    @Inject
    private Catalogues catalogues;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Admits a hospital; refused when its licence is known already or has run out, or the telephone is none. */
    public long admit(AdmitHospital hospital) {
        checkPhone(hospital.phone());
        if (partners.licensed(hospital.licenceNo()).isPresent()) {
            throw new AdmissionRefused(Reason.LICENCE_KNOWN, hospital.licenceNo());
        }
        if (hospital.licenceExpiresOn().isBefore(LocalDate.now(clock))) {
            throw new AdmissionRefused(Reason.LICENCE_EXPIRED, hospital.licenceNo(), hospital.licenceExpiresOn());
        }
        Hospital admitted = new Hospital(hospital, clock.instant());
        partners.add(admitted);
        trail.record(AuditAct.on("hospital", admitted.id(), "admit").with("licence", hospital.licenceNo()));
        return admitted.id();
    }

    /** Admits a courier company; refused when one of that name is known or the telephone is none. */
    public long admitCourier(String nameZh, String nameEn, String phone) {
        checkPhone(phone);
        if (partners.courierNamed(nameZh).isPresent()) {
            throw new AdmissionRefused(Reason.NAME_KNOWN, nameZh);
        }
        Courier admitted = new Courier(nameZh, nameEn, phone, clock.instant());
        partners.add(admitted);
        trail.record(AuditAct.on("courier", admitted.id(), "admit"));
        return admitted.id();
    }

    /** The demo's invented hospitals, from the bank's catalogue, and one courier; a second time changes nothing. */
    @PermitAll
    public void admitSamples() {
        if (!DemoMode.on()) {
            throw new AdmissionRefused(Reason.ONLY_IN_DEMO);
        }
        for (Entry entry : catalogues.inForce("partner-hospitals")) {
            if (partners.licensed(entry.text("licence_no")).isEmpty()) {
                admit(sample(entry));
            }
        }
        if (partners.couriers().isEmpty()) {
            admitCourier("示例冷链物流（化名）", "Sample Cold Chain Logistics (fictitious)", "0531-00000010");
        }
    }

    private static void checkPhone(String phone) {
        if (!PHONE.matcher(phone).matches()) {
            throw new AdmissionRefused(Reason.NOT_A_PHONE, phone);
        }
    }

    private static AdmitHospital sample(Entry entry) {
        return new AdmitHospital(
                entry.text("zh"),
                entry.text("en"),
                entry.text("city_zh"),
                entry.text("city_en"),
                entry.text("phone"),
                HospitalKind.valueOf(entry.text("kind")),
                entry.text("licence_no"),
                LocalDate.parse(entry.text("licence_expires_on")));
    }

    /** All hospitals, by city and name. */
    public List<HospitalRow> hospitals() {
        return partners.hospitals().stream().map(Hospital::row).toList();
    }

    /** All courier companies, by name. */
    public List<CourierRow> couriers() {
        return partners.couriers().stream().map(Courier::row).toList();
    }
}
