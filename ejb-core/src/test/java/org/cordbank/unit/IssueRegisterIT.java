package org.cordbank.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordbank.identity.Role;
import org.cordbank.kernel.Din;
import org.cordbank.kernel.IdCardNumber;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.Errand;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.cordbank.unit.IssueRefused.Reason;
import org.cordbank.unit.IssuedUnits.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("The register of issued units")
class IssueRegisterIT {
    private static final IdCardNumber RECIPIENT = IdCardNumber.of("11010519491231002X");
    private static final IdCardNumber OTHER = IdCardNumber.of("110105194912310038");

    @Inject
    private IssueRegister desk;

    @Inject
    private IssuedUnits issued;

    @Inject
    private UnitRegister units;

    @Test
    void saysWhetherAUnitWasIssuedForSomebodyAndNeverForWhom() throws Exception {
        Din din = din();
        enter(din, RECIPIENT);
        assertThat(check(din, RECIPIENT)).isEqualTo(Finding.MATCHES);
        assertThat(check(din, OTHER)).isEqualTo(Finding.OTHER_RECIPIENT);
        assertThat(check(din(), RECIPIENT)).isEqualTo(Finding.NOT_ISSUED);
        assertThat(Errand.as(Role.CLINICAL_COORDINATOR, () -> issued.issuedFor(RECIPIENT)))
                .extracting(IssueRow::din)
                .contains(din);
        assertThat(AsRole.call(Role.QA, () -> desk.lines(0, 5)).toString()).doesNotContain(RECIPIENT.value());
    }

    @Test
    void aUnitIsIssuedOnceAlsoByTwoAtTheSameMoment() throws Exception {
        Din din = din();
        List<Boolean> entered = Together.run(2, () -> {
            try {
                enter(din, RECIPIENT);
                return true;
            } catch (IssueRefused refused) {
                assertThat(refused.reason()).isEqualTo(Reason.KNOWN);
                return false;
            }
        });
        assertThat(entered).containsExactlyInAnyOrder(true, false);
        refused(Reason.KNOWN, new EnterIssue(din, LocalDate.of(2026, 1, 2), "省立医院", OTHER));
    }

    @Test
    void badEntriesAreRefused() throws Exception {
        refused(Reason.IN_THE_FUTURE, new EnterIssue(din(), LocalDate.of(2126, 1, 2), "省立医院", OTHER));
        refused(Reason.NO_HOSPITAL, new EnterIssue(din(), LocalDate.of(2026, 1, 2), "  ", OTHER));
    }

    private Din din() throws Exception {
        return Errand.as(Role.CUSTOMER_SERVICE, () -> units.nextDin(1));
    }

    private Finding check(Din din, IdCardNumber person) throws Exception {
        return Errand.as(
                Role.CLINICAL_COORDINATOR, () -> issued.check(din, person).finding());
    }

    private long enter(Din din, IdCardNumber recipient) throws Exception {
        EnterIssue issue = new EnterIssue(din, LocalDate.of(2026, 1, 2), "省立医院", recipient);
        return AsRole.call(
                Role.CLINICAL_COORDINATOR, () -> desk.enter(UUID.randomUUID().toString(), issue));
    }

    private void refused(Reason reason, EnterIssue issue) {
        assertThatThrownBy(() -> AsRole.call(
                        Role.CLINICAL_COORDINATOR,
                        () -> desk.enter(UUID.randomUUID().toString(), issue)))
                .isInstanceOfSatisfying(IssueRefused.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }
}
