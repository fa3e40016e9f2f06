package org.cordbank.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cordbank.coldchain.LoggerFileRefused;
import org.cordbank.coldchain.LoggerFileRow;
import org.cordbank.coldchain.TransportVerdict;
import org.cordbank.collection.bedside.CollectionDesk;
import org.cordbank.collection.bedside.CollectionMethod;
import org.cordbank.collection.bedside.NotCollectedReason;
import org.cordbank.collection.bedside.RecordCollection;
import org.cordbank.collection.bedside.RecordState;
import org.cordbank.collection.bedside.RecordingRefused;
import org.cordbank.collection.collectors.CertifyCollector;
import org.cordbank.collection.collectors.CollectorRegister;
import org.cordbank.collection.kits.IssueKit;
import org.cordbank.collection.kits.IssueRefused;
import org.cordbank.collection.kits.KitDesk;
import org.cordbank.collection.kits.KitRow;
import org.cordbank.collection.kits.PrenatalDesk;
import org.cordbank.collection.kits.PrenatalRefused;
import org.cordbank.collection.kits.PrenatalRow;
import org.cordbank.collection.kits.ReprintRefused;
import org.cordbank.collection.reception.InspectUnit;
import org.cordbank.collection.reception.InspectionRefused;
import org.cordbank.collection.reception.ReceiveUnit;
import org.cordbank.collection.reception.ReceivingDesk;
import org.cordbank.collection.reception.ReceivingRefused;
import org.cordbank.collection.reception.ReceptionRow;
import org.cordbank.collection.reception.ReceptionState;
import org.cordbank.collection.transport.CourierDesk;
import org.cordbank.collection.transport.PickUp;
import org.cordbank.collection.transport.TripRefused;
import org.cordbank.identity.Actor;
import org.cordbank.identity.HireStaff;
import org.cordbank.identity.Role;
import org.cordbank.identity.SigningRefused;
import org.cordbank.identity.StaffRegister;
import org.cordbank.kernel.BankClock;
import org.cordbank.kernel.Refusal;
import org.cordbank.kernel.Temperature;
import org.cordbank.kernel.Volume;
import org.cordbank.partners.AdmitHospital;
import org.cordbank.partners.HospitalKind;
import org.cordbank.partners.PartnerDesk;
import org.cordbank.quality.DeviationDesk;
import org.cordbank.quality.DeviationRow;
import org.cordbank.quality.Disposition;
import org.cordbank.quality.LotRefused;
import org.cordbank.quality.QualificationRefused;
import org.cordbank.testing.AsRole;
import org.cordbank.testing.InTheBank;
import org.cordbank.testing.Together;
import org.cordbank.unit.ProductType;
import org.cordbank.unit.ScanRefused;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheBank
@DisplayName("From the kit to the barcode at the bank's door")
class CollectionIT {
    private static final String PIN = "135790";
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF\n";

    @Inject
    private Ward ward;

    @Inject
    private StaffRegister staff;

    @Inject
    private PartnerDesk partners;

    @Inject
    private CollectorRegister collectors;

    @Inject
    private PrenatalDesk prenatal;

    @Inject
    private KitDesk kits;

    @Inject
    private CollectionDesk bedside;

    @Inject
    private CourierDesk couriers;

    @Inject
    private ReceivingDesk receiving;

    @Inject
    private DeviationDesk deviations;

    private long hospital;
    private Actor collector;
    private Actor courier;
    private Actor clerk;
    private Actor otherClerk;
    private String collectorBadge;
    private String clerkBadge;
    private String otherClerkBadge;
    private String lot;

    @BeforeEach
    void people() throws Exception {
        int n = NUMBER.incrementAndGet();
        hospital = admit();
        collectorBadge = "CL" + n;
        clerkBadge = "CA" + n;
        otherClerkBadge = "CB" + n;
        collector = hire(collectorBadge, Role.COLLECTOR, hospital);
        courier = hire("CC" + n, Role.COURIER, null);
        clerk = hire(clerkBadge, Role.RECEIVING_CLERK, null);
        otherClerk = hire(otherClerkBadge, Role.RECEIVING_CLERK, null);
        ward.qualify(courier.id(), "TRANSPORT");
        ward.qualify(clerk.id(), "RECEPTION");
        ward.qualify(otherClerk.id(), "RECEPTION");
        lot = "KL-" + UUID.randomUUID();
        ward.lot(lot, LocalDate.now(BankClock.ZONE).plusYears(1));
    }

    // prenatal results and kits

    @Test
    void theServiceDeskAttachesResultsAndCannotOpenThem() throws Exception {
        long unit = ward.enrol(hospital, ProductType.FAMILY);
        PrenatalRow attached = attach(unit);
        assertThat(catchThrowableOfType(
                        EJBAccessException.class,
                        () -> AsRole.run(Role.CUSTOMER_SERVICE, () -> prenatal.open(attached.id(), "look at it"))))
                .isNotNull();
    }

    @Test
    void whoOpensResultsSaysWhyAndItIsAudited() throws Exception {
        long unit = ward.enrol(hospital, ProductType.FAMILY);
        PrenatalRow attached = attach(unit);
        assertThat(reason(() -> AsRole.run(Role.MEDICAL_DIRECTOR, () -> prenatal.open(attached.id(), " "))))
                .isEqualTo(PrenatalRefused.Reason.NO_REASON);
        assertThat(ward.audited(unit, "open-prenatal-results")).isZero();
        AsRole.run(
                Role.MEDICAL_DIRECTOR,
                () -> prenatal.open(attached.id(), "接收前审核").content().close());
        assertThat(ward.audited(unit, "open-prenatal-results")).isOne();
    }

    @Test
    void aKitIsNotIssuedBeforeThePaymentOrTheResults() throws Exception {
        long unit = ward.enrol(hospital, ProductType.FAMILY);
        assertThat(reason(() -> issue(unit, lot))).isEqualTo(IssueRefused.Reason.NOT_CLEARED);
        ward.clear(unit);
        assertThat(reason(() -> issue(unit, lot))).isEqualTo(IssueRefused.Reason.NO_PRENATAL_RESULTS);
        assertThat(ward.unit(unit).status()).isEqualTo(UnitStatus.ENROLLED);
    }

    @Test
    void aKitOfALotThatRunsOutIsNotIssued() throws Exception {
        long unit = ready();
        String expired = "KL-" + UUID.randomUUID();
        ward.lot(expired, LocalDate.now(BankClock.ZONE).minusDays(1));
        assertThat(reason(() -> issue(unit, expired))).isEqualTo(LotRefused.Reason.EXPIRED);
        String tooShort = "KL-" + UUID.randomUUID();
        ward.lot(tooShort, LocalDate.now(BankClock.ZONE).plusDays(3));
        assertThat(reason(() -> issue(unit, tooShort))).isEqualTo(IssueRefused.Reason.LOT_EXPIRES_BEFORE_BIRTH);
    }

    @Test
    void aKitBringsANumberWithTwelveLabelsAndIsIssuedOnce() throws Exception {
        long unit = ready();
        KitRow kit = issue(unit, lot);
        assertThat(kit.kitNumber()).matches("K\\d{2}-\\d{6}-[0-9A-Z*]");
        assertThat(ward.unit(unit).din()).isEqualTo(kit.din());
        assertThat(AsRole.call(Role.CUSTOMER_SERVICE, () -> kits.prints(unit))
                        .get(0)
                        .labels())
                .isEqualTo(12);
        byte[] pdf = AsRole.call(Role.CUSTOMER_SERVICE, () -> kits.labels(unit).readNBytes(5));
        assertThat(new String(pdf, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(reason(() -> issue(unit, lot))).isEqualTo(IssueRefused.Reason.ALREADY_ISSUED);
    }

    @Test
    void theSameFormSentTwiceIssuesOneKit() throws Exception {
        long unit = ready();
        String key = key();
        Callable<KitRow> send = () -> kits.issue(key, new IssueKit(unit, 0, lot, Locale.CHINA));
        Actor desk = AsRole.someone(Role.CUSTOMER_SERVICE);
        List<KitRow> answers = Together.run(4, () -> AsRole.call(desk, Role.CUSTOMER_SERVICE, send));
        assertThat(new HashSet<>(answers)).hasSize(1);
    }

    @Test
    void labelsArePrintedAgainOnlyWithAReasonAndASecondPerson() throws Exception {
        long unit = ready();
        issue(unit, lot);
        Actor desk = hire("CD" + NUMBER.incrementAndGet(), Role.CUSTOMER_SERVICE, null);
        String own = badge(desk);
        Actor second = hire("CE" + NUMBER.incrementAndGet(), Role.CUSTOMER_SERVICE, null);
        assertThat(reason(() -> AsRole.call(
                        desk, Role.CUSTOMER_SERVICE, () -> kits.reprint(key(), unit, "", badge(second), PIN))))
                .isEqualTo(ReprintRefused.Reason.NO_REASON);
        assertThat(reason(() ->
                        AsRole.call(desk, Role.CUSTOMER_SERVICE, () -> kits.reprint(key(), unit, "标签卡纸", own, PIN))))
                .isEqualTo(SigningRefused.Reason.SAME_PERSON);
        AsRole.call(desk, Role.CUSTOMER_SERVICE, () -> kits.reprint(key(), unit, "标签卡纸", badge(second), PIN));
        assertThat(AsRole.call(Role.CUSTOMER_SERVICE, () -> kits.prints(unit))).hasSize(2);
    }

    // bedside

    @Test
    void aCertifiedCollectorRecordsACollection() throws Exception {
        certify();
        long unit = kitted();
        record(typed(unit).build());
        assertThat(ward.unit(unit).status()).isEqualTo(UnitStatus.COLLECTED);
        assertThat(ward.deviations(unit)).isEmpty();
    }

    @Test
    void withoutACertificateTheRecordIsRefusedAndKeptAsTyped() throws Exception {
        long unit = kitted();
        RecordingRefused refused = catchThrowableOfType(
                RecordingRefused.class, () -> record(typed(unit).build()));
        assertThat(refused.reason()).isEqualTo(RecordingRefused.Reason.NO_CERTIFICATE);
        assertThat(ward.unit(unit).status()).isEqualTo(UnitStatus.KIT_ISSUED);
        DeviationRow deviation = ward.deviations(unit).get(0);
        assertThat(refused.values()[1]).isEqualTo(deviation.number());
        assertThat(ward.unit(unit).onHold()).isTrue();
        assertThat(ward.audited(unit, "keep-collection-as-typed")).isOne();
        assertThat(AsRole.call(collector, Role.COLLECTOR, () -> bedside.mine())
                        .get(0)
                        .state())
                .isEqualTo(RecordState.AWAITING_QA);
        assertThat(reason(() -> record(typed(unit).build()))).isEqualTo(RecordingRefused.Reason.AWAITING_QA);
        assertThat(ward.deviations(unit)).hasSize(1);
    }

    @Test
    void qaMayLetAKeptRecordStand() throws Exception {
        long unit = kitted();
        catchThrowableOfType(RecordingRefused.class, () -> record(typed(unit).build()));
        dispose(ward.deviations(unit).get(0), Disposition.ACCEPT);
        assertThat(ward.unit(unit).status()).isEqualTo(UnitStatus.COLLECTED);
        assertThat(ward.unit(unit).onHold()).isFalse();
    }

    @Test
    void qaMayRejectAKeptRecord() throws Exception {
        long unit = kitted();
        catchThrowableOfType(RecordingRefused.class, () -> record(typed(unit).build()));
        dispose(ward.deviations(unit).get(0), Disposition.REJECT);
        assertThat(ward.unit(unit).status()).isEqualTo(UnitStatus.NOT_COLLECTED);
    }

    @Test
    void aCertificateThatRanOutOrWasSuspendedIsToldApart() throws Exception {
        LocalDate today = LocalDate.now(BankClock.ZONE);
        certify(today.minusYears(2), today.minusDays(1));
        long unit = kitted();
        assertThat(reason(() -> record(typed(unit).build()))).isEqualTo(RecordingRefused.Reason.CERTIFICATE_EXPIRED);
        long id = certify(today.minusDays(1), today.plusYears(1));
        AsRole.run(Role.TRAINING_OFFICER, () -> collectors.suspend(id, 1, "考核未通过"));
        long next = kitted();
        assertThat(reason(() -> record(typed(next).build()))).isEqualTo(RecordingRefused.Reason.CERTIFICATE_SUSPENDED);
    }

    @Test
    void aKitOutOfDateIsKeptAsTypedToo() throws Exception {
        certify();
        long unit = kitted();
        asOwner("UPDATE collection_kits SET expires_on = DATE_SUB(CURDATE(), INTERVAL 2 DAY) WHERE unit_id = ?", unit);
        assertThat(reason(() -> record(typed(unit).build()))).isEqualTo(RecordingRefused.Reason.KIT_EXPIRED);
        assertThat(ward.deviations(unit)).hasSize(1);
    }

    @Test
    void aCollectorOfAnotherHospitalSeesAndRecordsNothing() throws Exception {
        certify();
        long unit = kitted();
        long elsewhere = admit();
        Actor stranger = hire("CF" + NUMBER.incrementAndGet(), Role.COLLECTOR, elsewhere);
        String din = ward.unit(unit).din().value();
        assertThat(reason(() -> AsRole.call(stranger, Role.COLLECTOR, () -> bedside.card(din))))
                .isEqualTo(RecordingRefused.Reason.NOT_YOUR_HOSPITAL);
        assertThat(reason(() -> AsRole.call(
                        stranger,
                        Role.COLLECTOR,
                        () -> bedside.record(key(), typed(unit).build()))))
                .isEqualTo(RecordingRefused.Reason.NOT_YOUR_HOSPITAL);
        assertThat(ward.deviations(unit)).isEmpty();
    }

    @Test
    void aMistypedCheckCharacterAndAnotherMothersWristbandStopTheRecord() throws Exception {
        certify();
        long unit = kitted();
        UnitRow row = ward.unit(unit);
        char wrong = row.din().checkCharacter() == 'A' ? 'B' : 'A';
        assertThat(reason(
                        () -> record(typed(unit).din(row.din().value() + wrong).build())))
                .isEqualTo(ScanRefused.Reason.WRONG_CHECK_CHARACTER);
        assertThat(reason(() -> record(typed(unit).mother("李晓晴").build())))
                .isEqualTo(RecordingRefused.Reason.WRISTBAND_MISMATCH);
        assertThat(ward.unit(unit).status()).isEqualTo(UnitStatus.KIT_ISSUED);
    }

    @Test
    void valuesThatCannotBeAreRefusedAndNothingIsKept() throws Exception {
        certify();
        long unit = kitted();
        Instant now = ward.now();
        assertThat(reason(() -> record(typed(unit).at(now.plusSeconds(600)).build())))
                .isEqualTo(RecordingRefused.Reason.IN_THE_FUTURE);
        assertThat(reason(() ->
                        record(typed(unit).clamped(now).at(now.minusMillis(900)).build())))
                .isEqualTo(RecordingRefused.Reason.CLAMPED_AFTER_COLLECTION);
        assertThat(reason(() -> record(
                        typed(unit).clamped(now.minus(Duration.ofDays(1))).build())))
                .isEqualTo(RecordingRefused.Reason.BEFORE_THE_KIT);
        assertThat(reason(() -> record(typed(unit).volume("900").build())))
                .isEqualTo(RecordingRefused.Reason.VOLUME_IMPOSSIBLE);
        assertThat(reason(() -> record(typed(unit).fever("3.68").build())))
                .isEqualTo(RecordingRefused.Reason.TEMPERATURE_IMPOSSIBLE);
        assertThat(reason(() -> record(typed(unit).checks(Set.of("COL-01")).build())))
                .isEqualTo(RecordingRefused.Reason.CHECKS_MISSING);
        assertThat(ward.deviations(unit)).isEmpty();
        assertThat(ward.unit(unit).status()).isEqualTo(UnitStatus.KIT_ISSUED);
    }

    @Test
    void whatCouldNotBeCollectedEndsThere() throws Exception {
        certify();
        long unit = kitted();
        String din = ward.unit(unit).din().value();
        assertThat(reason(() -> missed(din, NotCollectedReason.OTHER)))
                .isEqualTo(RecordingRefused.Reason.NOT_COLLECTED_NOTE_MISSING);
        missed(din, NotCollectedReason.EMERGENCY);
        assertThat(ward.unit(unit).status()).isEqualTo(UnitStatus.NOT_COLLECTED);
        assertThat(reason(() -> record(typed(unit).build()))).isEqualTo(RecordingRefused.Reason.WRONG_STATE);
    }

    // transport

    @Test
    void aCourierTakesWhatIsCollectedAndOnlyThat() throws Exception {
        certify();
        long unit = kitted();
        assertThat(reason(() -> pickUp(unit, "BOX-1"))).isEqualTo(TripRefused.Reason.NOT_COLLECTED_YET);
        record(typed(unit).build());
        String box = box();
        pickUp(unit, box);
        assertThat(ward.unit(unit).status()).isEqualTo(UnitStatus.IN_TRANSIT);
        assertThat(reason(() -> pickUp(unit, box()))).isEqualTo(TripRefused.Reason.ALREADY_TAKEN);
        Actor other = hire("CG" + NUMBER.incrementAndGet(), Role.COURIER, null);
        assertThat(reason(() -> AsRole.call(other, Role.COURIER, () -> couriers.handOver(box))))
                .isEqualTo(TripRefused.Reason.NOT_YOUR_TRIP);
        assertThat(AsRole.call(other, Role.COURIER, () -> couriers.mine())).isEmpty();
        AsRole.call(courier, Role.COURIER, () -> couriers.handOver(box));
    }

    @Test
    void anUnqualifiedCourierAndAKeptRecordWait() throws Exception {
        long unit = kitted();
        catchThrowableOfType(RecordingRefused.class, () -> record(typed(unit).build()));
        assertThat(reason(() -> pickUp(unit, box()))).isEqualTo(TripRefused.Reason.AWAITING_QA);
        Actor novice = hire("CH" + NUMBER.incrementAndGet(), Role.COURIER, null);
        String din = ward.unit(unit).din().value();
        assertThat(reason(() -> AsRole.call(
                        novice,
                        Role.COURIER,
                        () -> couriers.pickUp(key(), new PickUp(box(), "LG-1", "S-1", List.of(din))))))
                .isEqualTo(QualificationRefused.Reason.MISSING);
    }

    @Test
    void aLatePickUpIsTakenWithADeviation() throws Exception {
        long unit = collected(Duration.ofHours(13));
        pickUp(unit, box());
        assertThat(ward.unit(unit).status()).isEqualTo(UnitStatus.IN_TRANSIT);
        assertThat(ward.deviations(unit)).extracting(DeviationRow::category).containsExactly("TRANSPORT");
    }

    // reception

    @Test
    void eightChecksAndTwoPeopleRegisterAUnit() throws Exception {
        Arrived here = arrived("18.5");
        ReceptionRow done = inspect(here, otherClerkBadge, Map.of());
        assertThat(done.state()).isEqualTo(ReceptionState.REGISTERED);
        assertThat(done.answers()).hasSize(8).allMatch(answer -> answer.passed());
        assertThat(ward.unit(here.unit()).status()).isEqualTo(UnitStatus.REGISTERED);
        assertThat(reason(() -> inspect(here, otherClerkBadge, Map.of())))
                .isEqualTo(InspectionRefused.Reason.CHANGED_MEANWHILE);
    }

    @Test
    void theSecondPersonIsAnotherPerson() throws Exception {
        Arrived here = arrived("18.5");
        assertThat(reason(() -> inspect(here, clerkBadge, Map.of()))).isEqualTo(SigningRefused.Reason.SAME_PERSON);
        assertThat(ward.unit(here.unit()).status()).isEqualTo(UnitStatus.RECEIVED);
    }

    @Test
    void aTransportTooWarmIsSetAsideUntilQaAndTheDirectorAccept() throws Exception {
        Arrived here = arrived("31.0");
        ReceptionRow failed = inspect(here, otherClerkBadge, Map.of());
        assertThat(failed.state()).isEqualTo(ReceptionState.FAILED);
        assertThat(failed.reasons()).containsExactly("TEMPERATURE");
        assertThat(ward.unit(here.unit()).status()).isEqualTo(UnitStatus.PRELIM_FAIL);
        assertThat(ward.unit(here.unit()).onHold()).isTrue();
        dispose(ward.deviations(here.unit()).get(0), Disposition.ACCEPT);
        assertThat(ward.unit(here.unit()).status())
                .as("quality assurance alone decides nothing")
                .isEqualTo(UnitStatus.PRELIM_FAIL);
        direct(ward.deviations(here.unit()).get(0), Disposition.ACCEPT);
        assertThat(ward.unit(here.unit()).status()).isEqualTo(UnitStatus.REGISTERED);
        assertThat(ward.unit(here.unit()).onHold()).isFalse();
    }

    @Test
    void aUnitRejectedByBothIsDiscarded() throws Exception {
        Arrived here = arrived("31.0");
        inspect(here, otherClerkBadge, Map.of());
        dispose(ward.deviations(here.unit()).get(0), Disposition.REJECT);
        direct(ward.deviations(here.unit()).get(0), Disposition.REJECT);
        assertThat(ward.unit(here.unit()).status()).isEqualTo(UnitStatus.DISCARDED);
    }

    @Test
    void bloodThatCameTooLateFailsItsTimeLimit() throws Exception {
        long unit = collected(Duration.ofHours(50));
        String box = box();
        pickUp(unit, box);
        dispose(ward.deviations(unit).get(0), Disposition.ACCEPT);
        ReceptionRow failed = inspect(receive(unit, box, "18.5"), otherClerkBadge, Map.of());
        assertThat(failed.reasons()).containsExactly("TOO_LATE");
        assertThat(ward.unit(unit).status()).isEqualTo(UnitStatus.PRELIM_FAIL);
    }

    @Test
    void aCheckThatFailsNeedsAReason() throws Exception {
        Arrived here = arrived("18.5");
        assertThat(reason(() -> inspect(here, otherClerkBadge, Map.of("REC-05", false))))
                .isEqualTo(InspectionRefused.Reason.REASON_MISSING);
        assertThat(ward.unit(here.unit()).status()).isEqualTo(UnitStatus.RECEIVED);
        assertThat(ward.deviations(here.unit())).isEmpty();
    }

    @Test
    void aForeignTubeLabelOrWeightStopsTheTable() throws Exception {
        certify();
        long unit = kitted();
        record(typed(unit).build());
        long other = kitted();
        String box = box();
        pickUp(unit, box);
        LoggerFileRow logger = logger(box, "18.5");
        String din = ward.unit(unit).din().value();
        String foreign = ward.unit(other).din().value();
        assertThat(reason(() -> receive(new ReceiveUnit(box, din, foreign, "S-1", true, logger.id()))))
                .isEqualTo(ReceivingRefused.Reason.TUBE_OF_ANOTHER_UNIT);
        assertThat(reason(() -> receive(new ReceiveUnit(box, foreign, foreign, "S-1", true, logger.id()))))
                .isEqualTo(ReceivingRefused.Reason.BAG_NOT_IN_BOX);
        assertThat(reason(() -> receive(new ReceiveUnit(box, din, din, "S-1", true, 0))))
                .isEqualTo(ReceivingRefused.Reason.LOGGER_FILE_MISSING);
        assertThat(reason(() -> receive(new ReceiveUnit("BOX-NONE", din, din, "S-1", true, logger.id()))))
                .isEqualTo(ReceivingRefused.Reason.UNKNOWN_BOX);
        ReceptionRow open = receive(new ReceiveUnit(box, din, din, "S-1", true, logger.id()));
        assertThat(reason(() -> scanned(() -> receiving.checkForm(unit, foreign))))
                .isEqualTo(InspectionRefused.Reason.FORM_OF_ANOTHER_UNIT);
        assertThat(reason(() -> scanned(() -> receiving.checkLabel(unit, din))))
                .isEqualTo(InspectionRefused.Reason.WRONG_LABEL);
        assertThat(reason(() -> AsRole.call(
                        clerk,
                        Role.RECEIVING_CLERK,
                        () -> receiving.inspect(
                                key(), answers(new Arrived(unit, open), "A99-000000-0", "120", Map.of())))))
                .isEqualTo(InspectionRefused.Reason.WRONG_LABEL);
        assertThat(reason(() -> AsRole.call(
                        clerk,
                        Role.RECEIVING_CLERK,
                        () -> receiving.inspect(
                                key(), answers(new Arrived(unit, open), open.accessionNo(), "1200", Map.of())))))
                .isEqualTo(InspectionRefused.Reason.WEIGHT_IMPOSSIBLE);
    }

    @Test
    void ofTwoClerksWhoReceiveOneBagOneReadsWhoWasFaster() throws Exception {
        certify();
        long unit = kitted();
        record(typed(unit).build());
        String box = box();
        pickUp(unit, box);
        LoggerFileRow logger = logger(box, "18.5");
        String din = ward.unit(unit).din().value();
        ReceiveUnit command = new ReceiveUnit(box, din, din, "S-1", true, logger.id());
        AtomicInteger turn = new AtomicInteger();
        List<Object> outcomes = Together.run(2, () -> {
            Actor me = turn.getAndIncrement() == 0 ? clerk : otherClerk;
            try {
                return AsRole.call(me, Role.RECEIVING_CLERK, () -> receiving.receive(key(), command));
            } catch (Refusal refused) {
                return refused.reason();
            }
        });
        assertThat(outcomes).filteredOn(each -> each instanceof ReceptionRow).hasSize(1);
        assertThat(outcomes).contains(ReceivingRefused.Reason.ALREADY_RECEIVED);
        assertThat(ward.audited(unit, "receive")).isOne();
    }

    @Test
    void aBadLoggerFileLeavesNothingBehind() throws Exception {
        certify();
        long unit = kitted();
        record(typed(unit).build());
        String box = box();
        pickUp(unit, box);
        assertThat(reason(() -> AsRole.call(
                        clerk,
                        Role.RECEIVING_CLERK,
                        () -> receiving.takeLogger(
                                box, "a.csv", "timestamp,temperature_c\nnonsense".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(LoggerFileRefused.Reason.BAD_ROWS);
        assertThat(logger(box, "18.5").verdict()).isEqualTo(TransportVerdict.IN_TARGET);
    }

    // the way to each state

    private record Arrived(long unit, ReceptionRow reception) {}

    private long ready() throws Exception {
        long unit = ward.enrol(hospital, ProductType.FAMILY);
        ward.clear(unit);
        attach(unit);
        return unit;
    }

    private long kitted() throws Exception {
        long unit = ready();
        issue(unit, lot);
        return unit;
    }

    /** A unit collected {@code ago}; the bank's own rows are set back, because nobody may record the past of a kit. */
    private long collected(Duration ago) throws Exception {
        certify();
        long unit = kitted();
        record(typed(unit).build());
        long seconds = ago.toSeconds();
        asOwner(
                "UPDATE unit_collections SET collected_at = DATE_SUB(collected_at, INTERVAL " + seconds
                        + " SECOND) WHERE unit_id = ?",
                unit);
        return unit;
    }

    private Arrived arrived(String temperature) throws Exception {
        certify();
        long unit = kitted();
        record(typed(unit).build());
        String box = box();
        pickUp(unit, box);
        return receive(unit, box, temperature);
    }

    private Arrived receive(long unit, String box, String temperature) throws Exception {
        LoggerFileRow logger = logger(box, temperature);
        String din = ward.unit(unit).din().value();
        return new Arrived(unit, receive(new ReceiveUnit(box, din, din, "S-1", true, logger.id())));
    }

    private Object scanned(Runnable scan) throws Exception {
        return AsRole.call(clerk, Role.RECEIVING_CLERK, () -> {
            scan.run();
            return null;
        });
    }

    private ReceptionRow receive(ReceiveUnit command) throws Exception {
        return AsRole.call(clerk, Role.RECEIVING_CLERK, () -> receiving.receive(key(), command));
    }

    private ReceptionRow inspect(Arrived here, String badge, Map<String, Boolean> otherwise) throws Exception {
        InspectUnit plain = answers(here, here.reception().accessionNo(), "120", otherwise);
        InspectUnit signed = new InspectUnit(
                plain.unitId(),
                plain.version(),
                plain.passed(),
                plain.notes(),
                plain.weightG(),
                plain.reasons(),
                plain.scannedForm(),
                plain.scannedLabel(),
                badge,
                PIN);
        return AsRole.call(clerk, Role.RECEIVING_CLERK, () -> receiving.inspect(key(), signed));
    }

    private InspectUnit answers(Arrived here, String label, String grams, Map<String, Boolean> otherwise) {
        Map<String, Boolean> passed =
                new HashMap<>(Map.of("REC-03", true, "REC-05", true, "REC-06", true, "REC-08", true));
        passed.putAll(otherwise);
        return new InspectUnit(
                here.unit(),
                here.reception().version(),
                passed,
                Map.of(),
                grams,
                List.of(),
                ward.unit(here.unit()).din().value(),
                label,
                otherClerkBadge,
                PIN);
    }

    private LoggerFileRow logger(String box, String temperature) throws Exception {
        DateTimeFormatter form =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BankClock.ZONE);
        Instant now = ward.now();
        List<String> rows = new ArrayList<>(List.of("timestamp,temperature_c"));
        rows.add(form.format(now.minusSeconds(600)) + ",18.0");
        rows.add(DateTimeFormatter.ISO_INSTANT.format(now) + "," + temperature);
        byte[] file = String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
        return AsRole.call(clerk, Role.RECEIVING_CLERK, () -> receiving.takeLogger(box, "logger.csv", file));
    }

    private void pickUp(long unit, String box) throws Exception {
        String din = ward.unit(unit).din().value();
        AsRole.call(
                courier,
                Role.COURIER,
                () -> couriers.pickUp(key(), new PickUp(box, "LG-1", "S-1", List.of("=" + din + "00"))));
    }

    private void record(RecordCollection typed) throws Exception {
        AsRole.call(collector, Role.COLLECTOR, () -> bedside.record(key(), typed));
    }

    private PrenatalRow attach(long unit) throws Exception {
        return AsRole.call(
                Role.CUSTOMER_SERVICE,
                () -> prenatal.attach(
                        key(), unit, "产检.pdf", new ByteArrayInputStream(PDF.getBytes(StandardCharsets.US_ASCII))));
    }

    private KitRow issue(long unit, String lotNo) throws Exception {
        return AsRole.call(Role.CUSTOMER_SERVICE, () -> kits.issue(key(), new IssueKit(unit, 0, lotNo, Locale.CHINA)));
    }

    private long certify() throws Exception {
        LocalDate today = LocalDate.now(BankClock.ZONE);
        return certify(today.minusMonths(1), today.plusYears(1));
    }

    private long certify(LocalDate from, LocalDate to) throws Exception {
        return AsRole.call(
                Role.TRAINING_OFFICER,
                () -> collectors.certify(new CertifyCollector(collectorBadge, "C-" + UUID.randomUUID(), from, to)));
    }

    private void dispose(DeviationRow deviation, Disposition disposition) throws Exception {
        Actor qa = hire("CQ" + NUMBER.incrementAndGet(), Role.QA, null);
        decide(qa, Role.QA, deviation, disposition);
    }

    private void direct(DeviationRow deviation, Disposition disposition) throws Exception {
        Actor director = hire("CM" + NUMBER.incrementAndGet(), Role.MEDICAL_DIRECTOR, null);
        decide(director, Role.MEDICAL_DIRECTOR, deviation, disposition);
    }

    private void decide(Actor who, Role role, DeviationRow deviation, Disposition disposition) throws Exception {
        AsRole.call(who, role, () -> {
            deviations.dispose(deviation.id(), deviation.version(), disposition, "评估后决定", PIN);
            return null;
        });
    }

    private long admit() throws Exception {
        String licence = "L-" + UUID.randomUUID();
        return AsRole.call(
                Role.QA,
                () -> partners.admit(new AdmitHospital(
                        "测试医院（化名）",
                        "Test hospital",
                        "济南",
                        "Jinan",
                        "0531-00000000",
                        HospitalKind.COLLECTION,
                        licence,
                        LocalDate.now(BankClock.ZONE).plusYears(3))));
    }

    private final Map<Long, String> badges = new HashMap<>();

    private Actor hire(String badge, Role role, Long partner) throws Exception {
        String name = badge + "（化名）";
        long id = AsRole.call(
                Role.SECURITY_ADMIN,
                () -> staff.hire(new HireStaff(
                        "collection." + badge,
                        name,
                        "a sentence that is long enough",
                        badge,
                        PIN,
                        1,
                        partner,
                        Set.of(role),
                        false)));
        badges.put(id, badge);
        return new Actor(Actor.Kind.STAFF, id, name, Set.of(role), 1);
    }

    private String badge(Actor who) {
        return badges.get(who.id());
    }

    private void missed(String din, NotCollectedReason reason) throws Exception {
        AsRole.call(collector, Role.COLLECTOR, () -> {
            bedside.notCollected(key(), din, reason, "");
            return null;
        });
    }

    private static String box() {
        return "BOX-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Enum<?> reason(ThrowingCallable act) {
        Refusal refused = catchThrowableOfType(Refusal.class, act);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.reason();
    }

    private static void asOwner(String sql, long unit) throws Exception {
        try (Connection owner = DriverManager.getConnection(
                        System.getProperty("cordbank.db.url"),
                        System.getProperty("cordbank.test.owner.user"),
                        System.getProperty("cordbank.test.owner.password"));
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setLong(1, unit);
            statement.executeUpdate();
        }
    }

    private Typed typed(long unit) {
        return new Typed(ward.unit(unit).din().barcode(), ward.now());
    }

    /** What a collector types, plausible unless a test says otherwise. */
    private static final class Typed {
        private String din;
        private String mother = Ward.MOTHER;
        private Instant clamped;
        private Instant at;
        private String volume = "95";
        private String fever = "36.8";
        private Set<String> checks = Set.of(
                "COL-01", "COL-02", "COL-03", "COL-04", "COL-05", "COL-06", "COL-07", "COL-08", "COL-09", "COL-10");

        Typed(String din, Instant now) {
            this.din = din;
            this.clamped = now;
            this.at = now;
        }

        Typed din(String other) {
            din = other;
            return this;
        }

        Typed mother(String other) {
            mother = other;
            return this;
        }

        Typed clamped(Instant other) {
            clamped = other;
            return this;
        }

        Typed at(Instant other) {
            at = other;
            return this;
        }

        Typed volume(String other) {
            volume = other;
            return this;
        }

        Typed fever(String other) {
            fever = other;
            return this;
        }

        Typed checks(Set<String> other) {
            checks = other;
            return this;
        }

        RecordCollection build() {
            return new RecordCollection(
                    din,
                    mother,
                    CollectionMethod.IN_UTERO,
                    clamped,
                    at,
                    Volume.of(volume),
                    Temperature.of(fever),
                    "",
                    checks);
        }
    }
}
