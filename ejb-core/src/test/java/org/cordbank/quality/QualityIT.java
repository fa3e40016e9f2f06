package org.cordbank.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.kernel.BankClock;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.Errand;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("Work is done with what is in date, calibrated and qualified")
class QualityIT {
    @Inject
    private ReagentLots lots;

    @Inject
    private Equipment equipment;

    @Inject
    private Qualifications qualifications;

    @Inject
    private QualityRegister register;

    @Inject
    private Clock clock;

    private LocalDate today;
    private String number;

    @BeforeEach
    void aNewNumber() {
        today = LocalDate.ofInstant(clock.instant(), BankClock.ZONE);
        number = "Q" + System.nanoTime();
    }

    @Test
    void aLotIsUsedOnItsLastDayAndRefusedTheDayAfterQuotingTheDate() throws Exception {
        released(number, today);
        assertThat(required(number, "HES").expiresOn()).isEqualTo(today);
        released(number + "X", today.minusDays(1));
        lotRefused(LotRefused.Reason.EXPIRED, number + "X", "HES", today.minusDays(1));
    }

    @Test
    void aLotIsRefusedUntilQaReleasesIt() throws Exception {
        long id = Errand.as(Role.QA, () -> register.receiveLot(key(), lot(number, today.plusDays(30))));
        lotRefused(LotRefused.Reason.NOT_RELEASED, number, "HES", number);
        assertThatThrownBy(() -> AsRole.run(Role.LAB_TECHNICIAN, () -> register.releaseLot(key(), id, 1)))
                .isInstanceOf(EJBAccessException.class);
        AsRole.run(Role.QA, () -> register.releaseLot(key(), id, 1));
        assertThat(required(number, null).releasedBy()).isEqualTo("QA（化名）");
    }

    @Test
    void aLotOfSomethingElseOrOfNobodyIsRefused() throws Exception {
        released(number, today.plusDays(30));
        lotRefused(LotRefused.Reason.WRONG_ITEM, number, "DMSO", "HES");
        lotRefused(LotRefused.Reason.UNKNOWN, number + "?", "HES", number + "?");
        assertThatThrownBy(() -> released(number, today)).isInstanceOf(LotRefused.class);
    }

    @Test
    void equipmentIsRefusedWhenItsCalibrationIsOverdueOrItIsOutOfService() throws Exception {
        long id = Errand.as(Role.QA, () -> register.enterEquipment(key(), piece(number, today.minusDays(1))));
        equipmentRefused(EquipmentRefused.Reason.CALIBRATION_OVERDUE, number, today.minusDays(1));
        AsRole.run(Role.QA, () -> register.calibrated(key(), id, 1, today.plusYears(1), "CAL-1"));
        assertThat(Errand.as(Role.LAB_TECHNICIAN, () -> equipment.require(number))
                        .calibrationDue())
                .isEqualTo(today.plusYears(1));
        AsRole.run(Role.QA, () -> register.takeOut(key(), id, 2, "轴承异响"));
        equipmentRefused(EquipmentRefused.Reason.OUT_OF_SERVICE, number, "轴承异响");
        equipmentRefused(EquipmentRefused.Reason.UNKNOWN, number + "?", number + "?");
        assertThatThrownBy(() -> AsRole.run(Role.QA, () -> register.bringBack(key(), id, 2, "")))
                .isInstanceOfSatisfying(EquipmentRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(EquipmentRefused.Reason.CHANGED_MEANWHILE));
        AsRole.run(Role.QA, () -> register.bringBack(key(), id, 3, "已更换"));
        assertThat(Errand.as(Role.LAB_TECHNICIAN, () -> equipment.require(number))
                        .outOfService())
                .isFalse();
    }

    @Test
    void nobodyWorksWithoutTheQualificationNorAfterItEnded() throws Exception {
        Actor hand = new Actor(Actor.Kind.STAFF, System.nanoTime(), "孙工（化名）", java.util.Set.of(Role.LAB_TECHNICIAN), 1);
        qualificationRefused(QualificationRefused.Reason.MISSING, hand, "孙工（化名）");
        granted(hand, today.minusYears(2), today.minusDays(1));
        qualificationRefused(QualificationRefused.Reason.EXPIRED, hand, today.minusDays(1));
        granted(hand, today.plusDays(1), today.plusYears(1));
        qualificationRefused(QualificationRefused.Reason.EXPIRED, hand, today.minusDays(1));
        granted(hand, today, today);
        assertThat(Errand.as(Role.LAB_TECHNICIAN, () -> qualifications.require(hand, "FREEZING"))
                        .validTo())
                .isEqualTo(today);
        qualificationRefused(QualificationRefused.Reason.ENDS_BEFORE_IT_STARTS, hand, today);
    }

    private void qualificationRefused(QualificationRefused.Reason reason, Actor hand, Object quoted) {
        assertThatThrownBy(() -> {
                    if (reason == QualificationRefused.Reason.ENDS_BEFORE_IT_STARTS) {
                        granted(hand, today, today.minusDays(1));
                    }
                    Errand.as(Role.LAB_TECHNICIAN, () -> qualifications.require(hand, "FREEZING"));
                })
                .isInstanceOfSatisfying(QualificationRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.values()).contains(quoted);
                });
    }

    private void granted(Actor hand, LocalDate from, LocalDate to) throws Exception {
        Errand.as(
                Role.TRAINING_OFFICER,
                () -> register.grant(
                        key(), new GrantQualification(hand.id(), hand.name(), "FREEZING", from, to, "C-" + number)));
    }

    private void equipmentRefused(EquipmentRefused.Reason reason, String no, Object quoted) {
        assertThatThrownBy(() -> Errand.as(Role.LAB_TECHNICIAN, () -> equipment.require(no)))
                .isInstanceOfSatisfying(EquipmentRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.values()).contains(quoted);
                });
    }

    private void lotRefused(LotRefused.Reason reason, String no, String item, Object quoted) {
        assertThatThrownBy(() -> required(no, item)).isInstanceOfSatisfying(LotRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.values()).contains(quoted);
        });
    }

    private LotRow required(String no, String item) throws Exception {
        return Errand.as(Role.LAB_TECHNICIAN, () -> lots.require(no, item));
    }

    private void released(String no, LocalDate expires) throws Exception {
        Errand.as(Role.QA, () -> {
            lots.release(lots.receive(lot(no, expires)));
            return null;
        });
    }

    @Test
    void theRegisterShowsWhatEndsSoonAndWhatMayNotBeUsed() throws Exception {
        released(number, today.plusDays(10));
        released(number + "F", today.plusDays(300));
        Errand.as(Role.QA, () -> register.receiveLot(key(), lot(number + "N", today.plusDays(300))));
        released(number + "E", today.minusDays(1));
        java.util.Map<String, Fitness> shown = new java.util.HashMap<>();
        AsRole.call(Role.LAB_TECHNICIAN, () -> register.lots())
                .forEach(row -> shown.put(row.of().lotNo(), row.fitness()));
        assertThat(shown)
                .containsEntry(number, Fitness.ENDS_SOON)
                .containsEntry(number + "F", Fitness.FIT)
                .containsEntry(number + "N", Fitness.NOT_RELEASED)
                .containsEntry(number + "E", Fitness.ENDED);
    }

    @Test
    void aFormSentTwiceEntersOneLot() throws Exception {
        String key = key();
        long first = Errand.as(Role.QA, () -> register.receiveLot(key, lot(number, today)));
        assertThat(Errand.as(Role.QA, () -> register.receiveLot(key, lot(number, today))))
                .isEqualTo(first);
    }

    private static String key() {
        return java.util.UUID.randomUUID().toString();
    }

    private static ReceiveLot lot(String no, LocalDate expires) {
        return new ReceiveLot(no, "HES", "羟乙基淀粉", "Hydroxyethyl starch", expires);
    }

    private static EnterEquipment piece(String no, LocalDate due) {
        return new EnterEquipment(no, "CENTRIFUGE", "离心机", "Centrifuge", 1, due);
    }
}
