package org.cordbank.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cordbank.contract.CertificateOffice;
import org.cordbank.contract.CertificateRow;
import org.cordbank.contract.CertificateState;
import org.cordbank.contract.Verification;
import org.cordbank.contract.VerifiedCertificate;
import org.cordbank.identity.Role;
import org.cordbank.identity.SigningRefused;
import org.cordbank.kernel.Refusal;
import org.cordbank.lab.LabStage;
import org.cordbank.lab.LabStage.Person;
import org.cordbank.lab.testing.TestResults;
import org.cordbank.storage.CompleteMove;
import org.cordbank.storage.Cryostore;
import org.cordbank.storage.MoveOrderRow;
import org.cordbank.storage.MovementRow;
import org.cordbank.storage.PlacementRow;
import org.cordbank.storage.StorageMap;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.cordbank.unit.Standing;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("A unit is let out of quarantine by two signatures, and destroyed only before two witnesses")
class ReleaseIT {
    @Inject
    private ReleaseStage stage;

    @Inject
    private LabStage people;

    @Inject
    private ReleaseDesk desk;

    @Inject
    private DiscardDesk discards;

    @Inject
    private Cryostore store;

    @Inject
    private StorageMap map;

    @Inject
    private CertificateOffice certificates;

    @Inject
    private Verification verification;

    @Inject
    private TestResults tests;

    @Inject
    private UnitRegister units;

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Enum<?> reason(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).reason();
    }

    private <T> List<T> fourTimes(Person who, Callable<T> act) throws Exception {
        return Together.run(4, () -> people.as(who, act));
    }

    @Test
    void bothSignaturesAndTheMoveSentFourTimesStandOnceAndTheDiscardEndsTheCertificate() throws Exception {
        List<Person> custodians = stage.custodians();
        UnitRow unit = stage.underReview(custodians);
        assertThat(unit.status()).isEqualTo(UnitStatus.QA_REVIEW);
        Person qa = people.hire(Role.QA);
        Person director = people.hire(Role.MEDICAL_DIRECTOR);
        String first = key();
        List<ReviewRow> reviewed = fourTimes(qa, () -> desk.qaRelease(first, unit.id(), "批记录完整", LabStage.PIN));
        assertThat(reviewed)
                .extracting(ReviewRow::qaName)
                .containsOnly(qa.actor().name());
        String second = key();
        List<ReviewRow> decided =
                fourTimes(director, () -> desk.medicalRelease(second, unit.id(), Outcome.RELEASE, "同意", LabStage.PIN));
        assertThat(decided).extracting(ReviewRow::outcome).containsOnly(Outcome.RELEASE);
        MoveOrderRow order = openOrders(unit).get(0);
        CompleteMove move = new CompleteMove(
                order.id(),
                unit.din().value(),
                order.from(),
                order.to(),
                60,
                custodians.get(1).badge(),
                LabStage.PIN);
        String third = key();
        List<PlacementRow> moved = fourTimes(custodians.get(0), () -> store.complete(third, move));
        assertThat(moved).extracting(PlacementRow::address).containsOnly(order.to());
        CertificateRow certificate = certificates.valid(unit.id()).orElseThrow();
        destroyed(unit, qa, director, custodians);
        VerifiedCertificate answer =
                verification.verify(certificate.code().value(), "10.9.0.1").orElseThrow();
        assertThat(answer.state()).isEqualTo(CertificateState.WITHDRAWN);
        assertThat(answer.withdrawnOn()).isNotNull();
        assertThat(answer.standing()).isEqualTo(Standing.ENDED);
    }

    /** Proposed, approved and carried out, each sent four times; the positions are free afterwards. */
    private void destroyed(UnitRow unit, Person qa, Person director, List<Person> custodians) throws Exception {
        ProposeDiscard propose =
                new ProposeDiscard(unit.id(), DiscardReason.FAMILY_WISH, "合同第 9 条", "家庭书面要求终止", LabStage.PIN);
        String proposing = key();
        List<Long> ids = fourTimes(qa, () -> discards.propose(proposing, propose));
        assertThat(ids).containsOnly(ids.get(0));
        String deciding = key();
        fourTimes(director, () -> {
            discards.decide(deciding, ids.get(0), true, null, LabStage.PIN);
            return 0;
        });
        Person other = people.hire(Role.VERIFIER);
        CarryOutDiscard deed = new CarryOutDiscard(
                ids.get(0), unit.din().value(), custodians.get(1).badge(), LabStage.PIN, other.badge(), LabStage.PIN);
        String doing = key();
        fourTimes(custodians.get(0), () -> {
            discards.carryOut(doing, deed);
            return 0;
        });
        assertThat(units.unit(unit.id()).status()).isEqualTo(UnitStatus.DISCARDED);
        assertThat(people.as(custodians.get(0), () -> map.placements(unit.id())))
                .isEmpty();
        List<MovementRow> movements = people.as(custodians.get(0), () -> map.movements(unit.id()));
        assertThat(movements.get(movements.size() - 1).to()).isNull();
        DiscardRow row = people.as(qa, () -> discards.ofUnit(unit.id())).get(0);
        assertThat(row.state()).isEqualTo(DiscardState.DONE);
        assertThat(List.of(row.doneByName(), row.firstWitnessName(), row.secondWitnessName()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyDestroysAUnitAloneOrWithoutApproval() throws Exception {
        List<Person> custodians = stage.custodians();
        UnitRow unit = stage.quarantined(custodians);
        Person qa = people.hire(Role.QA);
        Person director = people.hire(Role.MEDICAL_DIRECTOR);
        ProposeDiscard propose = new ProposeDiscard(unit.id(), DiscardReason.CLOTS, "偏差处置", "凝块", LabStage.PIN);
        ProposeDiscard bare = new ProposeDiscard(unit.id(), DiscardReason.CLOTS, " ", "凝块", LabStage.PIN);
        assertThat(reason(() -> people.as(qa, () -> discards.propose(key(), bare))))
                .isEqualTo(DiscardRefused.Reason.NO_BASIS);
        long id = people.as(qa, () -> discards.propose(key(), propose));
        assertThat(reason(() -> people.as(qa, () -> discards.propose(key(), propose))))
                .isEqualTo(DiscardRefused.Reason.PROPOSED_ALREADY);
        assertThat(deed(custodians, id, unit, custodians.get(1).badge(), qa.badge()))
                .isEqualTo(DiscardRefused.Reason.NOT_APPROVED);
        assertThat(reason(() -> decide(director, id, false, " "))).isEqualTo(DiscardRefused.Reason.NO_NOTE);
        decide(director, id, true, "同意");
        assertThat(reason(() -> decide(director, id, true, "再次"))).isEqualTo(DiscardRefused.Reason.NOT_PROPOSED);
        assertThat(deed(
                        custodians,
                        id,
                        unit,
                        custodians.get(1).badge(),
                        custodians.get(1).badge()))
                .isEqualTo(DiscardRefused.Reason.SAME_WITNESS);
        assertThat(deed(
                        custodians,
                        id,
                        unit,
                        custodians.get(0).badge(),
                        custodians.get(1).badge()))
                .isEqualTo(SigningRefused.Reason.SAME_PERSON);
        UnitRow other = people.registered();
        assertThat(deed(custodians, id, other, custodians.get(1).badge(), qa.badge()))
                .isEqualTo(DiscardRefused.Reason.WRONG_BAG);
        assertThat(units.unit(unit.id()).status()).isEqualTo(UnitStatus.QUARANTINE);
        assertThat(tests.allFinal(unit.id())).isFalse();
        assertThat(deed(custodians, id, unit, custodians.get(1).badge(), qa.badge()))
                .isNull();
        assertThat(tests.allFinal(unit.id()))
                .as("a discarded unit is not tested further")
                .isTrue();
        assertThat(reason(() -> people.as(qa, () -> discards.propose(key(), propose))))
                .isEqualTo(DiscardRefused.Reason.GONE_ALREADY);
    }

    private void decide(Person director, long id, boolean approve, String note) throws Exception {
        people.as(director, () -> {
            discards.decide(key(), id, approve, note, LabStage.PIN);
            return null;
        });
    }

    /** Why the deed was refused; null when it was done. */
    private Enum<?> deed(List<Person> custodians, long id, UnitRow scanned, String first, String second) {
        CarryOutDiscard deed =
                new CarryOutDiscard(id, scanned.din().value(), first, LabStage.PIN, second, LabStage.PIN);
        Refusal refused = catchThrowableOfType(
                Refusal.class,
                () -> people.as(custodians.get(0), () -> {
                    discards.carryOut(key(), deed);
                    return null;
                }));
        return refused == null ? null : refused.reason();
    }

    private List<MoveOrderRow> openOrders(UnitRow unit) throws Exception {
        return people.as(people.hire(Role.STORAGE_CUSTODIAN), () -> store.openOrders(0, 1000)).stream()
                .filter(order -> order.unitId() == unit.id())
                .toList();
    }
}
