package org.cordbank.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.cordbank.identity.Actor;
import org.cordbank.identity.HireStaff;
import org.cordbank.identity.Role;
import org.cordbank.identity.SigningRefused;
import org.cordbank.identity.StaffRegister;
import org.cordbank.quality.DeviationDesk;
import org.cordbank.quality.DeviationRegister;
import org.cordbank.quality.DeviationRow;
import org.cordbank.quality.DeviationState;
import org.cordbank.quality.Disposition;
import org.cordbank.quality.DispositionRefused;
import org.cordbank.quality.OpenDeviation;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.Errand;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("An open deviation holds its unit; who may decide, and what follows")
class DeviationHoldIT {
    private static final String PIN = "135790";

    @Inject
    private UnitRegister register;

    @Inject
    private DeviationRegister deviations;

    @Inject
    private DeviationDesk desk;

    @Inject
    private StaffRegister staff;

    @Test
    void acceptedItLetsTheUnitGo() throws Exception {
        long unit = enrolled();
        long deviation = opened("PROCESSING", unit);
        assertThat(unit(unit).onHold()).isTrue();
        assertThat(deviations("unit", unit).number()).matches("DEV-20\\d\\d-\\d{4,}");
        dispose(hired(Role.QA), deviation, Disposition.ACCEPT, PIN);
        assertThat(unit(unit).onHold()).isFalse();
        assertThat(deviations("unit", unit).state()).isEqualTo(DeviationState.CLOSED);
        assertThat(settled(unit)).isTrue();
    }

    @Test
    void rejectedItKeepsTheUnitForDiscardOnly() throws Exception {
        long unit = enrolled();
        long deviation = opened("PROCESSING", unit);
        dispose(hired(Role.QA), deviation, Disposition.REJECT, PIN);
        assertThat(unit(unit).onHold()).isTrue();
        long hold = Errand.as(Role.QA, () -> register.holds(unit)).get(0).id();
        assertThatThrownBy(() -> Errand.as(Role.QA, () -> {
                    register.lift(hold, "");
                    return null;
                }))
                .isInstanceOfSatisfying(HoldRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(HoldRefused.Reason.DEVIATION_OPEN));
        Errand.as(Role.QA, () -> {
            register.move(unit, UnitStatus.DISCARDED, "拒收");
            return null;
        });
        assertThat(unit(unit).status()).isEqualTo(UnitStatus.DISCARDED);
    }

    @Test
    void reworkKeepsTheHoldUntilItIsDecidedAgain() throws Exception {
        long unit = enrolled();
        long deviation = opened("TESTING", unit);
        Actor qa = hired(Role.QA);
        dispose(qa, deviation, Disposition.REWORK, PIN);
        assertThat(deviations("unit", unit).state()).isEqualTo(DeviationState.ACTION);
        assertThat(unit(unit).onHold()).isTrue();
        assertThat(settled(unit)).isFalse();
        dispose(qa, deviation, Disposition.ACCEPT, PIN);
        assertThat(unit(unit).onHold()).isFalse();
        assertThat(AsRole.call(qa, Role.QA, () -> desk.dispositions(deviation)))
                .extracting(given -> given.disposition())
                .containsExactly(Disposition.REWORK, Disposition.ACCEPT);
        refused(DispositionRefused.Reason.CLOSED_ALREADY, qa, deviation);
    }

    @Test
    void aCriticalOneNeedsTheMedicalDirectorToo() throws Exception {
        long unit = enrolled();
        long deviation = opened("IDENTITY", unit);
        Actor both = hired(Role.QA, Role.MEDICAL_DIRECTOR);
        Actor director = hired(Role.MEDICAL_DIRECTOR);
        refused(DispositionRefused.Reason.QA_FIRST, director, deviation);
        dispose(both, deviation, Disposition.ACCEPT, PIN);
        assertThat(deviations("unit", unit).state()).isEqualTo(DeviationState.VERIFYING);
        assertThat(unit(unit).onHold()).isTrue();
        refused(DispositionRefused.Reason.SAME_PERSON, both, deviation);
        refused(DispositionRefused.Reason.WAITS_FOR_DIRECTOR, hired(Role.QA), deviation);
        dispose(director, deviation, Disposition.REJECT, PIN);
        assertThat(deviations("unit", unit).state()).isEqualTo(DeviationState.INVESTIGATING);
        dispose(both, deviation, Disposition.ACCEPT, PIN);
        dispose(director, deviation, Disposition.ACCEPT, PIN);
        assertThat(unit(unit).onHold()).isFalse();
    }

    @Test
    void aWrongPinOrAStalePageDecidesNothing() throws Exception {
        long unit = enrolled();
        long deviation = opened("PROCESSING", unit);
        Actor qa = hired(Role.QA);
        assertThatThrownBy(() -> dispose(qa, deviation, Disposition.ACCEPT, "000000"))
                .isInstanceOf(SigningRefused.class);
        assertThatThrownBy(
                        () -> as(qa, Role.QA, () -> desk.dispose(key(), deviation, 99, Disposition.ACCEPT, "ok", PIN)))
                .isInstanceOfSatisfying(DispositionRefused.class, stale -> assertThat(stale.reason())
                        .isEqualTo(DispositionRefused.Reason.CHANGED_MEANWHILE));
        assertThatThrownBy(() -> as(
                        qa,
                        Role.QA,
                        () -> desk.dispose(key(), deviation, version(deviation), Disposition.ACCEPT, " ", PIN)))
                .isInstanceOfSatisfying(DispositionRefused.class, silent -> assertThat(silent.reason())
                        .isEqualTo(DispositionRefused.Reason.NO_REASON));
        assertThat(unit(unit).onHold()).isTrue();
    }

    @Test
    void aDeviationOpenedByARefusalOutlivesIt() throws Exception {
        long unit = enrolled();
        assertThatThrownBy(() -> Errand.as(Role.COLLECTOR, () -> {
                    deviations.openAfterRefusal(new OpenDeviation("COLLECTION", "unit", unit, "无证采集", "95 mL"));
                    throw new ScanRefused(ScanRefused.Reason.BADGE, "D-01");
                }))
                .isInstanceOf(ScanRefused.class);
        assertThat(deviations("unit", unit).title()).isEqualTo("无证采集");
        assertThat(unit(unit).onHold()).isTrue();
    }

    private void refused(DispositionRefused.Reason reason, Actor who, long deviation) {
        assertThatThrownBy(() -> dispose(who, deviation, Disposition.ACCEPT, PIN))
                .isInstanceOfSatisfying(DispositionRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private void dispose(Actor who, long deviation, Disposition disposition, String pin) throws Exception {
        Role role = who.has(Role.QA) ? Role.QA : Role.MEDICAL_DIRECTOR;
        as(who, role, () -> desk.dispose(key(), deviation, version(deviation), disposition, "记录见附件", pin));
    }

    private static void as(Actor who, Role role, AsRole.Work work) throws Exception {
        AsRole.call(who, role, () -> {
            work.run();
            return null;
        });
    }

    private static String key() {
        return java.util.UUID.randomUUID().toString();
    }

    private int version(long deviation) throws Exception {
        return Errand.as(Role.QA, () -> desk.deviation(deviation)).version();
    }

    private Actor hired(Role... roles) throws Exception {
        String login = "it-" + System.nanoTime();
        HireStaff hire =
                new HireStaff(login, login + "（化名）", "a long password", login, PIN, 1, null, Set.of(roles), false);
        long id = AsRole.call(Role.SECURITY_ADMIN, () -> staff.hire(hire));
        return new Actor(Actor.Kind.STAFF, id, hire.printedName(), Set.of(roles), 1);
    }

    private long opened(String category, long unit) throws Exception {
        return Errand.as(
                Role.LAB_TECHNICIAN,
                () -> deviations.open(new OpenDeviation(category, "unit", unit, "样例偏差", "实测 12，限值 10")));
    }

    private DeviationRow deviations(String type, long id) throws Exception {
        return Errand.as(Role.QA, () -> deviations.of(type, id)).get(0);
    }

    private boolean settled(long unit) throws Exception {
        return Errand.as(Role.QA, () -> deviations.allDisposed("unit", unit));
    }

    private UnitRow unit(long id) throws Exception {
        return Errand.as(Role.QA, () -> register.unit(id));
    }

    private long enrolled() throws Exception {
        return Errand.as(
                Role.CONTRACT_SIGNATORY,
                () -> register.enrol(new EnrolUnit(
                        79, ProductType.FAMILY, "SD-IT-" + System.nanoTime(), LocalDate.of(2026, 12, 1), 3L, 1)));
    }
}
