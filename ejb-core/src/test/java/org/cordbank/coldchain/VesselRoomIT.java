package org.cordbank.coldchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cordbank.collection.Ward;
import org.cordbank.identity.Actor;
import org.cordbank.identity.Role;
import org.cordbank.kernel.InvalidValue;
import org.cordbank.kernel.Refusal;
import org.cordbank.quality.QualificationRefused;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("The vessel room")
class VesselRoomIT {
    @Inject
    private VesselRoom room;

    @Inject
    private Vessels vessels;

    @Inject
    private Ward ward;

    @Test
    void aReadingBeyondALimitIsKeptAndRaisesItsAlarmOnce() throws Exception {
        qualified();
        assertThat(read("T401", "-148", "80")).extracting(AlarmRow::kind).containsExactly(AlarmKind.TEMPERATURE_ALARM);
        assertThat(read("T401", "-147", "80"))
                .as("the same alarm is not raised again")
                .isEmpty();
        assertThat(tile("T401").alarm().deviationId()).isNotNull();
        assertThat(tile("T401").vessel().temperature().print()).isEqualTo("−147.0 °C");
        AsRole.run(
                Role.STORAGE_CUSTODIAN,
                () -> room.acknowledge(tile("T401").alarm().id(), "补充液氮"));
        assertThat(reason(() -> AsRole.run(
                        Role.STORAGE_CUSTODIAN,
                        () -> room.acknowledge(tile("T401").alarm().id(), "补充液氮"))))
                .isEqualTo(AlarmRefused.Reason.NOT_RAISED);
        read("T401", "-190", "80");
        assertThat(tile("T401").alarm()).isNull();
    }

    @Test
    void aLowLevelIsAnAlertAndAVeryLowOneAnAlarm() throws Exception {
        qualified();
        List<AlarmRow> alert = read("T301", "-190", "59");
        assertThat(alert).extracting(AlarmRow::kind).containsExactly(AlarmKind.LEVEL_ALERT);
        assertThat(alert.get(0).deviationId()).isNull();
        assertThat(read("T301", "-190", "49")).extracting(AlarmRow::kind).containsExactly(AlarmKind.LEVEL_ALARM);
        read("T301", "-190", "90");
        assertThat(tile("T301").alarm()).isNull();
    }

    @Test
    void typingTwoDifferentValuesOrAnImpossibleOneKeepsNothing() throws Exception {
        qualified();
        assertThat(reason(() -> send(new ReadVessel("T201", "-190", "-109", "80", "80"))))
                .isEqualTo(ReadingRefused.Reason.TYPED_DIFFERENTLY);
        assertThat(reason(() -> read("T201", "-190", "180"))).isEqualTo(ReadingRefused.Reason.LEVEL_IMPOSSIBLE);
        assertThat(catchThrowableOfType(InvalidValue.class, () -> read("T201", "-290", "80")))
                .isNotNull();
        assertThat(reason(() -> read("T999", "-190", "80"))).isEqualTo(VesselRefused.Reason.UNKNOWN);
        assertThat(tile("T201").vessel().readAt()).isNull();
    }

    @Test
    void onlyAQualifiedCustodianReads() {
        Actor novice = new Actor(Actor.Kind.STAFF, 987_654, "新库管（化名）", java.util.Set.of(Role.STORAGE_CUSTODIAN), 1);
        ReadVessel reading = new ReadVessel("T201", "-190", "-190", "80", "80");
        assertThat(reason(() -> AsRole.call(novice, Role.STORAGE_CUSTODIAN, () -> room.read(key(), reading))))
                .isEqualTo(QualificationRefused.Reason.MISSING);
        assertThat(catchThrowableOfType(
                        EJBAccessException.class, () -> AsRole.call(Role.QA, () -> room.read(key(), reading))))
                .isNotNull();
    }

    @Test
    void theRegisterTellsZoneAddressAndWhetherAVesselIsOpen() {
        assertThat(vessels.list("QUAR")).extracting(VesselRow::vesselNo).contains("T001", "T002");
        assertThat(vessels.require("t001").address()).isEqualTo("JN1-L01-T001");
        assertThat(vessels.require("T001").open()).isTrue();
    }

    private void qualified() {
        ward.qualify(AsRole.someone(Role.STORAGE_CUSTODIAN).id(), "STORAGE");
    }

    private VesselTile tile(String vesselNo) throws Exception {
        return AsRole.call(Role.STORAGE_CUSTODIAN, () -> room.tiles()).stream()
                .filter(tile -> tile.vessel().vesselNo().equals(vesselNo))
                .findFirst()
                .orElseThrow();
    }

    private List<AlarmRow> read(String vesselNo, String temperature, String level) throws Exception {
        return send(new ReadVessel(vesselNo, temperature, temperature, level, level));
    }

    private List<AlarmRow> send(ReadVessel reading) throws Exception {
        return AsRole.call(Role.STORAGE_CUSTODIAN, () -> room.read(key(), reading));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Enum<?> reason(ThrowingCallable act) {
        Refusal refused = catchThrowableOfType(Refusal.class, act);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.reason();
    }
}
