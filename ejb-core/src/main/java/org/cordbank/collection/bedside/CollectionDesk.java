package org.cordbank.collection.bedside;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.collection.CollectionLimits;
import org.cordbank.collection.bedside.RecordingRefused.Reason;
import org.cordbank.collection.collectors.CertificateRow;
import org.cordbank.collection.collectors.Collectors;
import org.cordbank.collection.kits.KitRow;
import org.cordbank.collection.kits.Kits;
import org.cordbank.family.Families;
import org.cordbank.identity.Actor;
import org.cordbank.identity.CurrentActor;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.jobs.FormKeys;
import org.cordbank.unit.UnitRegister;
import org.cordbank.unit.UnitRow;
import org.cordbank.unit.UnitStatus;

/** The bedside: the collector's own hospital only, one bag at a time. */
@Stateless
@RolesAllowed(Roles.COLLECTOR)
public class CollectionDesk {
    private static final int SHORTEST_NOTE = 4;
    private static final int MOST_RECORDS = 20;

    @Inject
    private UnitRegister units;

    @Inject
    private BedsideRecords records;

    @Inject
    private BedsideRules rules;

    @Inject
    private RecordsAsTyped asTyped;

    @Inject
    private Collectors collectors;

    @Inject
    private Kits kits;

    @Inject
    private Families families;

    @Inject
    private CollectionLimits limits;

    @Inject
    private Signatures signatures;

    @Inject
    private FormKeys forms;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** What the collector needs to see of a scanned bag. */
    public BedsideCard card(String scannedDin) {
        UnitRow unit = rules.own(units.scanned(scannedDin));
        LocalDate today = LocalDate.now(clock);
        Optional<KitRow> kit = kits.of(unit.id());
        boolean certified =
                collectors.certifiedAt(actor.get().id(), clock.instant()).isPresent();
        return new BedsideCard(
                unit.id(),
                unit.din(),
                unit.status(),
                families.masked(unit.familyAccountId()).name(),
                unit.dueDate(),
                kit.map(KitRow::kitNumber).orElse(""),
                kit.map(KitRow::expiresOn).orElse(null),
                kit.map(known -> known.inDateOn(today)).orElse(false),
                certified);
    }

    /** The bedside checks in their order. */
    public List<CollectionLimits.Check> checks() {
        return limits.checks(CollectionLimits.Checklist.COLLECTION);
    }

    /** The collector's newest records. */
    public List<RecordRow> mine() {
        return records.newestOf(actor.get().id(), MOST_RECORDS).stream()
                .map(BedsideRecord::row)
                .toList();
    }

    /**
     * Records a collection. Without a certificate at the time, or with a kit out of date, it is refused, but only after
     * the record was kept as typed with a deviation: this blood cannot be collected again.
     */
    public RecordRow record(String formKey, RecordCollection typed) {
        String unitId = forms.once(formKey, "collection.record-collection", () -> Long.toString(recorded(typed)));
        return records.of(Long.parseLong(unitId)).orElseThrow().row();
    }

    private long recorded(RecordCollection typed) {
        UnitRow unit = rules.own(units.scanned(typed.scannedDin()));
        rules.plausible(unit, typed);
        BedsideRecord.Collector by = rules.collector();
        Optional<CertificateRow> certificate = collectors.certifiedAt(by.staffId(), typed.collectedAt());
        Optional<Irregularity> irregular = rules.irregular(unit, typed, certificate);
        if (irregular.isPresent()) {
            String deviation = asTyped.keep(unit.id(), typed, irregular.get());
            throw new RecordingRefused(
                    Reason.valueOf(irregular.get().name()), unit.din().print(), deviation);
        }
        units.lock(unit.id());
        rules.open(unit.id());
        BedsideRecord written = BedsideRecord.standing(
                unit.id(), by, certificate.orElseThrow().certificateNo(), typed, clock.instant());
        records.add(written);
        units.collected(unit.id(), written.facts(limits.isFever(typed.labourTemperature())));
        trail.record(AuditAct.on("unit", unit.id(), "record-collection")
                .at(typed.collectedAt())
                .with("method", typed.method())
                .with("volume_ml", typed.volume().ml())
                .with("certificate", certificate.orElseThrow().certificateNo())
                .with("checks", typed.checks().size())
                .signed(signatures.bySession(Meaning.PERFORMED)));
        return unit.id();
    }

    /** Records that there is no blood to send; the note says what happened. */
    public void notCollected(String formKey, String scannedDin, NotCollectedReason reason, String note) {
        forms.once(formKey, "collection.not-collected", () -> missed(scannedDin, reason, note));
    }

    private String missed(String scannedDin, NotCollectedReason reason, String note) {
        UnitRow unit = rules.own(units.scanned(scannedDin));
        String said = note == null ? "" : note.strip();
        if (reason == NotCollectedReason.OTHER && said.codePointCount(0, said.length()) < SHORTEST_NOTE) {
            throw new RecordingRefused(Reason.NOT_COLLECTED_NOTE_MISSING, SHORTEST_NOTE);
        }
        units.lock(unit.id());
        rules.open(unit.id());
        Actor by = actor.get();
        units.move(unit.id(), UnitStatus.NOT_COLLECTED, said.isEmpty() ? reason.name() : reason + ": " + said);
        trail.record(AuditAct.on("unit", unit.id(), "not-collected")
                .with("reason", reason)
                .with("collector", by.id())
                .because(said)
                .signed(signatures.bySession(Meaning.PERFORMED)));
        return unit.publicId();
    }
}
