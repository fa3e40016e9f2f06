package org.cordbank.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.cordbank.identity.Role;
import org.cordbank.partners.AdmissionRefused.Reason;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("QA admits hospitals and couriers")
class PartnerDeskIT {
    private static final String PHONE = "0531-00000000";

    @Inject
    private PartnerDesk desk;

    @Inject
    private Hospitals hospitals;

    @Inject
    private Clock clock;

    @Test
    void anAdmittedHospitalIsOfferedToFamiliesAtOnce() throws Exception {
        long id = AsRole.call(Role.QA, () -> desk.admit(hospital(licence(), PHONE, today())));
        assertThat(hospitals.active()).extracting(HospitalRow::id).contains(id);
    }

    @Test
    void oneLicenceIsAdmittedOnce() throws Exception {
        String licence = licence();
        AsRole.call(Role.QA, () -> desk.admit(hospital(licence, PHONE, today())));
        assertRefused(Reason.LICENCE_KNOWN, hospital(licence, PHONE, today()));
    }

    @Test
    void aLicenceThatRanOutYesterdayIsRefused() {
        assertRefused(Reason.LICENCE_EXPIRED, hospital(licence(), PHONE, today().minusDays(1)));
    }

    @Test
    void aTelephoneOfOtherCharactersIsRefusedBeforeTheDatabaseWould() {
        assertRefused(Reason.NOT_A_PHONE, hospital(licence(), "总机转三", today()));
        assertRefused(Reason.NOT_A_PHONE, hospital(licence(), "12", today()));
    }

    @Test
    void aCourierIsAdmittedOnceUnderOneName() throws Exception {
        String name = "承运" + licence();
        AsRole.call(Role.QA, () -> desk.admitCourier(name, "Courier", PHONE));
        assertThat(AsRole.call(Role.QA, () -> desk.couriers()))
                .extracting(CourierRow::nameZh)
                .contains(name);
        assertThatThrownBy(() -> AsRole.call(Role.QA, () -> desk.admitCourier(name, "Courier", PHONE)))
                .isInstanceOfSatisfying(AdmissionRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.NAME_KNOWN));
    }

    @Test
    void nobodyElseAdmits() {
        assertThatThrownBy(() -> AsRole.call(Role.CUSTOMER_SERVICE, () -> desk.hospitals()))
                .isInstanceOf(EJBAccessException.class);
    }

    private void assertRefused(Reason reason, AdmitHospital hospital) {
        assertThatThrownBy(() -> AsRole.call(Role.QA, () -> desk.admit(hospital)))
                .isInstanceOfSatisfying(AdmissionRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String licence() {
        return "PDY" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static AdmitHospital hospital(String licence, String phone, LocalDate until) {
        return new AdmitHospital(
                "示例医院（化名）", "Sample hospital", "济南", "Jinan", phone, HospitalKind.COLLECTION, licence, until);
    }
}
