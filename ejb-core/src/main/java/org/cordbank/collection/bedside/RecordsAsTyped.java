package org.cordbank.collection.bedside;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.cordbank.audit.AuditAct;
import org.cordbank.audit.AuditTrail;
import org.cordbank.identity.Roles;
import org.cordbank.identity.Signature.Meaning;
import org.cordbank.identity.Signatures;
import org.cordbank.quality.DeviationRegister;
import org.cordbank.quality.OpenDeviation;
import org.cordbank.unit.UnitRegister;

/** Keeps a record that cannot stand, as typed and with a deviation, in a transaction that outlives the refusal. */
@Stateless
@RolesAllowed(Roles.COLLECTOR)
public class RecordsAsTyped {
    @Inject
    private UnitRegister units;

    @Inject
    private BedsideRecords records;

    @Inject
    private BedsideRules rules;

    @Inject
    private DeviationRegister deviations;

    @Inject
    private Signatures signatures;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Commits on its own; answers the deviation's number. Call it before the unit is locked. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String keep(long unitId, RecordCollection typed, Irregularity irregular) {
        String din = units.lock(unitId).label();
        rules.open(unitId);
        BedsideRecord.Collector by = rules.collector();
        long deviation = deviations.open(new OpenDeviation(
                "COLLECTION", "unit", unitId, irregular + " · " + din, by.name() + " · " + typed.collectedAt()));
        records.add(BedsideRecord.asTyped(unitId, by, typed, irregular, deviation, clock.instant()));
        trail.record(AuditAct.on("unit", unitId, "keep-collection-as-typed")
                .at(typed.collectedAt())
                .with("irregular", irregular)
                .with("deviation", deviation)
                .with("method", typed.method())
                .with("volume_ml", typed.volume().ml())
                .signed(signatures.bySession(Meaning.PERFORMED)));
        return rules.number(deviation, unitId);
    }
}
