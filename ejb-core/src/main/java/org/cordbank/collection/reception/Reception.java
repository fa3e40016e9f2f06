package org.cordbank.collection.reception;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.cordbank.collection.reception.InspectionRefused.Reason;

/**
 * A unit's arrival: opened with the bag on the table, its eight checks answered once by two people, registered or failed;
 * a failed one is registered or discarded by decision.
 */
@Entity
@Table(name = "collection_receptions")
class Reception {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "collection_receptions_seq")
    @SequenceGenerator(
            name = "collection_receptions_seq",
            sequenceName = "collection_receptions_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "trip_id")
    private long tripId;

    @Column(name = "accession_no")
    private String accessionNo;

    @Enumerated(EnumType.STRING)
    private ReceptionState state = ReceptionState.OPEN;

    @Column(name = "seal_read")
    private String sealRead;

    @Column(name = "seal_intact")
    private boolean sealIntact;

    @Column(name = "logger_file_id")
    private long loggerFileId;

    @Column(name = "elapsed_minutes")
    private int elapsedMinutes;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "weight_g")
    private BigDecimal weightG;

    @Column(name = "inspected_by")
    private String inspectedBy;

    @Column(name = "second_name")
    private String secondName;

    @Column(name = "inspected_at")
    private Instant inspectedAt;

    private String reasons = "";

    @Column(name = "deviation_id")
    private Long deviationId;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "collection_reception_answers", joinColumns = @JoinColumn(name = "reception_id"))
    @OrderBy("code")
    private List<Answer> answers = new ArrayList<>();

    protected Reception() {}

    Reception(long unitId, AccessionNumber accession, Arrival arrival) {
        this.unitId = unitId;
        this.accessionNo = accession.value();
        this.tripId = arrival.tripId();
        this.sealRead = arrival.sealRead();
        this.sealIntact = arrival.sealIntact();
        this.loggerFileId = arrival.loggerFileId();
        this.elapsedMinutes = arrival.elapsedMinutes();
        this.receivedBy = arrival.by();
        this.receivedAt = arrival.at();
    }

    /** What is known when the box is opened; {@code elapsedMinutes} since collection. */
    record Arrival(
            long tripId,
            String sealRead,
            boolean sealIntact,
            long loggerFileId,
            int elapsedMinutes,
            String by,
            Instant at) {}

    /** Who answered the checks, who verified, when. */
    record Hands(String first, String second, Instant at) {}

    void inspect(List<Answer> given, BigDecimal grams, Hands hands) {
        if (state != ReceptionState.OPEN) {
            throw new InspectionRefused(Reason.ALREADY_INSPECTED, inspectedBy, inspectedAt);
        }
        answers.addAll(given);
        weightG = grams;
        inspectedBy = hands.first();
        secondName = hands.second();
        inspectedAt = hands.at();
    }

    void register() {
        become(ReceptionState.REGISTERED);
    }

    void fail(List<String> why, long deviation) {
        become(ReceptionState.FAILED);
        reasons = String.join(" ", why);
        deviationId = deviation;
    }

    void decide(ReceptionState to, String by, Instant at) {
        become(to);
        decidedBy = by;
        decidedAt = at;
    }

    private void become(ReceptionState to) {
        if (!state.canBecome(to)) {
            throw new InspectionRefused(Reason.ALREADY_INSPECTED, inspectedBy, inspectedAt);
        }
        state = to;
    }

    AccessionNumber accession() {
        return new AccessionNumber(accessionNo);
    }

    long unitId() {
        return unitId;
    }

    int version() {
        return version;
    }

    String lastHand() {
        return inspectedBy == null ? receivedBy : inspectedBy;
    }

    ReceptionRow row() {
        return row(answers);
    }

    /** With the answers given, for one read without them. */
    ReceptionRow row(List<Answer> answered) {
        List<AnswerRow> given = answered.stream()
                .map(Answer::row)
                .sorted(Comparator.comparing(AnswerRow::code))
                .toList();
        List<String> why = reasons.isEmpty() ? List.of() : Arrays.asList(reasons.split(" "));
        return new ReceptionRow(
                id,
                version,
                unitId,
                tripId,
                accessionNo,
                state,
                sealRead,
                sealIntact,
                loggerFileId,
                elapsedMinutes,
                receivedBy,
                receivedAt,
                weightG,
                inspectedBy,
                secondName,
                inspectedAt,
                why,
                deviationId,
                given);
    }
}
